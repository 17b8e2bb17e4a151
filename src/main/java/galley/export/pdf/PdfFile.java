package galley.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The objects of a PDF file, and the file that PDFBox makes of them: streams one after the other, all other objects
 * together in compressed object streams, and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).
 */
final class PdfFile implements Closeable {
    /** More objects in one stream compress better, but who needs one of them must unpack all. */
    private static final CompressParameters PACKED = new CompressParameters(500);

    /** Higher levels take up to twice the time, for three bytes in a thousand at most. */
    private static final int LEVEL = 5;

    private final Deflater deflater = new Deflater(LEVEL);
    private final COSDocument objects = new COSDocument();
    private final PDDocument document = new PDDocument(objects);
    private long count;

    /** A file of a version: {@code 1.7}. */
    PdfFile(String version) {
        objects.setVersion(Float.parseFloat(version));
        objects.setTrailer(new COSDictionary());
        objects.setIsXRefStream(true);
        document.setDocumentId(0L); // or PDFBox asks the clock
    }

    /** The file as PDFBox wants it for what it makes itself. */
    PDDocument document() {
        return document;
    }

    /** A new object, which others refer to. Numbers go by when objects are made, so that neighbours compress. */
    COSDictionary object() {
        COSDictionary object = new COSDictionary();
        object.setKey(new COSObjectKey(++count, 0));
        // Or PDFBox would tell it, and all that it leads to, by one call within another, and overflow the stack.
        object.getUpdateState().setOriginDocumentState(objects.getDocumentState());
        return object;
    }

    /** A new object of a type. */
    COSDictionary object(COSName type) {
        COSDictionary object = object();
        object.setItem(COSName.TYPE, type);
        return object;
    }

    /** Adds a stream, compressed; here, since PDFBox takes its level from the whole JVM and a compressor for each. */
    COSStream compressed(byte[] data) throws IOException {
        deflater.reset();
        deflater.setInput(data);
        deflater.finish();
        ByteArrayOutputStream deflated = new ByteArrayOutputStream(data.length / 2 + 64);
        byte[] part = new byte[1 << 13];
        while (!deflater.finished()) {
            deflated.write(part, 0, deflater.deflate(part));
        }
        COSStream stream = stream(deflated.toByteArray());
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    /** Adds a stream as it is. */
    COSStream stream(byte[] data) throws IOException {
        COSStream stream = objects.createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(data);
        }
        return stream;
    }

    /**
     * Writes the file; nothing can be added afterwards.
     *
     * @param catalog the document catalog
     * @param information the information dictionary, for versions that have one
     */
    void writeTo(OutputStream out, COSDictionary catalog, Optional<COSDictionary> information) throws IOException {
        objects.setHighestXRefObjectNumber(count); // what has no number yet gets one beyond
        objects.getTrailer().setItem(COSName.ROOT, catalog);
        information.ifPresent(dictionary -> objects.getTrailer().setItem(COSName.INFO, dictionary));
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 15);
        new IdentifyingWriter(file, PACKED).write(document);
        file.writeTo(out);
    }

    /** Lets go of what the streams hold. */
    @Override
    public void close() throws IOException {
        deflater.end();
        document.close();
    }
}
