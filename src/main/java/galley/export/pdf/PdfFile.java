package galley.export.pdf;

import galley.source.Origin;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.Deflater;

/**
 * The objects of a PDF file, and the file made of them: streams one after the other, all other objects together in
 * compressed object streams, and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).
 *
 * <p>PDFBox could write the file as well; doing it here leaves out what a finished document never needs, which saves a
 * third of the time and a tenth of the bytes.
 */
final class PdfFile {
    /** More objects in one stream compress better, but who needs one of them must unpack all. */
    private static final int OBJECTS_PER_STREAM = 500;

    private static final int IN_FILE = 1;
    private static final int IN_OBJECT_STREAM = 2;

    private final Syntax body = new Syntax(1 << 15);
    /** The kind of place of each object, then the two numbers that say where it is. */
    private final List<int[]> places = new ArrayList<>(List.of(new int[] {0, 0, 0}));

    private final List<Optional<Syntax>> waiting = new ArrayList<>(List.of(Optional.empty()));
    private final Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);

    /** A file of a version: {@code 1.7}. Four bytes above 127 tell other programs that it is not text. */
    PdfFile(String version) {
        body.text("%PDF-").text(version).text("\n%\u00E2\u00E3\u00CF\u00D3\n");
    }

    /** The number of an object that is to come. */
    int reserve() {
        places.add(new int[] {0, 0, 0});
        waiting.add(Optional.empty());
        return places.size() - 1;
    }

    /** Puts an object in a reserved place. */
    void put(int number, Syntax object) {
        waiting.set(number, Optional.of(object));
    }

    /** Adds an object; returns its number. */
    int add(Syntax object) {
        int number = reserve();
        put(number, object);
        return number;
    }

    /** Adds a stream, compressed; its dictionary has the given entries besides. */
    int compressed(Syntax entries, byte[] data) {
        return stream(new Syntax().all(entries).name("Filter", "FlateDecode"), deflated(data));
    }

    /** Adds a stream as it is; the entries say how it is coded. */
    int stream(Syntax entries, byte[] data) {
        int number = reserve();
        write(number, entries, data);
        return number;
    }

    private void write(int number, Syntax entries, byte[] data) {
        places.set(number, new int[] {IN_FILE, body.length(), 0});
        body.number(number).text(" 0 obj\n<<").all(entries).number("Length", data.length);
        body.text(">>stream\n").bytes(data, data.length).text("\nendstream\nendobj\n");
    }

    private byte[] deflated(byte[] data) {
        deflater.reset();
        deflater.setInput(data);
        deflater.finish();
        Syntax out = new Syntax(data.length / 2 + 64);
        byte[] buffer = new byte[4096];
        while (!deflater.finished()) {
            out.bytes(buffer, deflater.deflate(buffer));
        }
        return out.toByteArray();
    }

    /**
     * Writes the file; nothing can be added afterwards.
     *
     * @param catalog number of the document catalog
     * @param information number of the information dictionary, for versions that have one
     */
    void writeTo(OutputStream out, int catalog, OptionalInt information) throws IOException {
        packObjects();
        int start = body.length();
        Syntax entries = new Syntax().name("Type", "XRef").reference("Root", catalog);
        information.ifPresent(number -> entries.reference("Info", number));
        byte[] identity = identity();
        entries.name("ID").put('[').hexadecimal(identity).hexadecimal(identity).put(']');
        writeReferences(entries);
        body.text("startxref\n").number(start).text("\n%%EOF\n");
        deflater.end();
        out.write(body.toByteArray());
    }

    /** Two files are the same if all before their trailer is (14.4). */
    private byte[] identity() {
        return HexFormat.of()
                .parseHex(Origin.of("", body.toByteArray()).sha256().substring(0, 32));
    }

    private void packObjects() {
        int number = 1;
        int end = places.size();
        while (number < end) {
            List<Integer> packed = new ArrayList<>();
            for (; number < end && packed.size() < OBJECTS_PER_STREAM; number++) {
                if (waiting.get(number).isPresent()) {
                    packed.add(number);
                }
            }
            if (!packed.isEmpty()) {
                pack(packed);
            }
        }
    }

    private void pack(List<Integer> numbers) {
        Syntax heads = new Syntax(8 * numbers.size());
        Syntax objects = new Syntax(64 * numbers.size());
        int stream = reserve();
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i);
            heads.number(number).number(objects.length());
            waiting.get(number).ifPresent(object -> objects.all(object).put('\n'));
            places.set(number, new int[] {IN_OBJECT_STREAM, stream, i});
        }
        heads.put('\n');
        Syntax entries = new Syntax()
                .name("Type", "ObjStm")
                .number("N", numbers.size())
                .number("First", heads.length())
                .name("Filter", "FlateDecode");
        write(stream, entries, deflated(heads.all(objects).toByteArray()));
    }

    /** Each row as the difference from the one above it, which compresses to almost nothing (7.4.4.4). */
    private void writeReferences(Syntax entries) {
        int stream = reserve();
        int wide = bytesFor(body.length());
        int columns = 1 + wide + 2;
        places.set(0, new int[] {0, 0, 0xFFFF});
        places.set(stream, new int[] {IN_FILE, body.length(), 0});
        byte[] rows = new byte[places.size() * (columns + 1)];
        byte[] above = new byte[columns];
        int at = 0;
        for (int[] place : places) {
            byte[] row = row(place, wide);
            rows[at++] = 2;
            for (int i = 0; i < columns; i++) {
                rows[at++] = (byte) (row[i] - above[i]);
            }
            above = row;
        }
        entries.number("Size", places.size())
                .name("W")
                .put('[')
                .numbers(1, wide, 2)
                .put(']');
        entries.name("Filter", "FlateDecode").name("DecodeParms").text("<<");
        entries.number("Predictor", 12).number("Columns", columns).text(">>");
        write(stream, entries, deflated(rows));
    }

    private static byte[] row(int[] place, int wide) {
        byte[] row = new byte[1 + wide + 2];
        row[0] = (byte) place[0];
        for (int i = 0; i < wide; i++) {
            row[wide - i] = (byte) (place[1] >>> (8 * i));
        }
        row[wide + 1] = (byte) (place[2] >>> 8);
        row[wide + 2] = (byte) place[2];
        return row;
    }

    private static int bytesFor(int value) {
        return (32 - Integer.numberOfLeadingZeros(value) + 7) / 8;
    }

    /** How a picture or a font is called on pages: a letter and a number. */
    static String label(String letter, int count) {
        return String.format(Locale.ROOT, "%s%d", letter, count);
    }

    /** ASCII as bytes. */
    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
