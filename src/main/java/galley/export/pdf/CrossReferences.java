package galley.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Where each object of a file is, as a stream (ISO 32000-1, 7.5.8). */
final class CrossReferences {
    private static final int FREE = 0;
    private static final int IN_FILE = 1;
    private static final int IN_STREAM = 2;
    /** Each row is told by what it differs from the row above, which compresses better (7.4.4.4). */
    private static final int UP = 12;

    private static final int UP_TAG = 2;

    /** Of each object from 0 on: its kind, its place, and its index there. */
    private final List<long[]> rows = new ArrayList<>();

    CrossReferences() {
        rows.add(new long[] {FREE, 0, 0});
    }

    /** An object stands at so many bytes from the start of the file. */
    void enter(int number, long place) {
        row(number, IN_FILE, place, 0);
    }

    /** An object is one of those that an object stream holds. */
    void enter(int number, int stream, int index) {
        row(number, IN_STREAM, stream, index);
    }

    private void row(int number, long... row) {
        while (rows.size() <= number) {
            rows.add(new long[] {FREE, 0, 0});
        }
        rows.set(number, row);
    }

    /** The stream, with the entries of a trailer besides its own. */
    COSStream dictionary(COSDictionary trailer) {
        COSStream stream = new COSStream();
        stream.setItem(COSName.TYPE, COSName.XREF);
        stream.setInt(COSName.SIZE, rows.size());
        stream.setItem(COSName.W, Direct.numbers(1L, width(1), width(2)));
        trailer.entrySet().forEach(entry -> stream.setItem(entry.getKey(), entry.getValue()));
        COSDictionary parameters = Direct.dictionary(COSName.PREDICTOR, COSInteger.get(UP));
        parameters.setInt(COSName.COLUMNS, columns());
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        stream.setItem(COSName.DECODE_PARMS, parameters);
        return stream;
    }

    /** Bytes that the widest number of a column takes. */
    private long width(int column) {
        long most = rows.stream().mapToLong(row -> row[column]).max().orElse(0);
        return Math.max(1, (Long.SIZE - Long.numberOfLeadingZeros(most) + 7) / 8);
    }

    private int columns() {
        return (int) (1 + width(1) + width(2));
    }

    /** The rows, not compressed yet. */
    byte[] data() {
        int columns = columns();
        int second = (int) width(1);
        byte[] before = new byte[columns];
        Tokens data = new Tokens(rows.size() * (columns + 1));
        for (long[] row : rows) {
            byte[] bytes = new byte[columns];
            put(row[0], bytes, 0, 1);
            put(row[1], bytes, 1, 1 + second);
            put(row[2], bytes, 1 + second, columns);
            data.put((char) UP_TAG);
            for (int i = 0; i < columns; i++) {
                data.put((char) (bytes[i] - before[i] & 0xFF));
            }
            before = bytes;
        }
        return data.toByteArray();
    }

    /** A number into bytes from one place up to but without another, the highest byte first. */
    private static void put(long number, byte[] bytes, int from, int to) {
        long rest = number;
        for (int i = to - 1; i >= from; i--) {
            bytes[i] = (byte) rest;
            rest >>>= Byte.SIZE;
        }
    }
}
