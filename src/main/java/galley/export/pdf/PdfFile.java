package galley.export.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The objects of a PDF file in the making. */
final class PdfFile implements Closeable {
    private final String version;
    private final Compressor compressor = new Compressor();
    private final IndirectObjects objects = new IndirectObjects();
    private Optional<PDDocument> document = Optional.empty();

    /** A file of a version: {@code 1.7}. */
    PdfFile(String version) {
        this.version = version;
    }

    /** A document for what PDFBox makes itself; only its streams will be in the file. */
    PDDocument document() {
        PDDocument known = document.orElseGet(PDDocument::new);
        document = Optional.of(known);
        return known;
    }

    /** A new object, which others refer to. */
    COSDictionary object() {
        COSDictionary object = new COSDictionary();
        objects.add(object);
        return object;
    }

    /** A new object of a type. */
    COSDictionary object(COSName type) {
        COSDictionary object = object();
        object.setItem(COSName.TYPE, type);
        return object;
    }

    /** Adds a stream, compressed. */
    COSStream compressed(byte[] data) {
        COSStream stream = stream(compressor.compressed(data));
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    /** Adds a stream as it is. */
    COSStream stream(byte[] data) {
        COSStream stream = new COSStream();
        objects.add(stream, data);
        return stream;
    }

    /**
     * Writes the file; nothing can be added afterwards.
     *
     * @param catalog the document catalog
     * @param information the information dictionary, for versions that have one
     */
    void writeTo(OutputStream out, COSDictionary catalog, Optional<COSDictionary> information) throws IOException {
        COSDictionary trailer = Direct.dictionary(COSName.ROOT, catalog);
        information.ifPresent(dictionary -> trailer.setItem(COSName.INFO, dictionary));
        out.write(new FileWriter(objects, compressor).write(version, trailer));
    }

    /** Lets go of what the streams hold. */
    @Override
    public void close() throws IOException {
        compressor.close();
        if (document.isPresent()) {
            document.get().close();
        }
    }
}
