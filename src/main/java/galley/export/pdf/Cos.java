package galley.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** The basic objects of a PDF file (ISO 32000-1, 7.3), made in one line each. */
final class Cos {
    private Cos() {}

    /** A number, as an integer where it is one, else with at most three decimals. */
    static COSBase number(double value) {
        double rounded = Math.rint(value * 1000) / 1000;
        return rounded == Math.rint(rounded) ? COSInteger.get((long) rounded) : new COSFloat((float) rounded);
    }

    static COSArray numbers(double... values) {
        COSArray array = new COSArray();
        for (double value : values) {
            array.add(number(value));
        }
        return array;
    }

    static COSArray array(COSBase... values) {
        COSArray array = new COSArray();
        for (COSBase value : values) {
            array.add(value);
        }
        return array;
    }

    /** A dictionary that says its type. */
    static COSDictionary typed(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.getPDFName(type));
        return dictionary;
    }

    /** A dictionary that says its type and subtype. */
    static COSDictionary typed(String type, String subtype) {
        COSDictionary dictionary = typed(type);
        dictionary.setItem(COSName.SUBTYPE, COSName.getPDFName(subtype));
        return dictionary;
    }

    /** A compressed stream. */
    static COSStream compressed(COSDocument document, byte[] bytes) throws IOException {
        return filled(document.createCOSStream(), bytes, COSName.FLATE_DECODE);
    }

    /** A stream of bytes as they are, for what other programs look for in the bare file. */
    static COSStream plain(COSDocument document, byte[] bytes) throws IOException {
        COSStream stream = document.createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        }
        return stream;
    }

    private static COSStream filled(COSStream stream, byte[] bytes, COSName filter) throws IOException {
        try (OutputStream out = stream.createOutputStream(filter)) {
            out.write(bytes);
        }
        return stream;
    }
}
