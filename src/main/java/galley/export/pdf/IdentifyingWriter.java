package galley.export.pdf;

import galley.source.Origin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/**
 * PDFBox's writer of files, with an identifier made of what is in the file (ISO 32000-1, 14.4), where PDFBox itself
 * would make one of the time and the title: two files are the same if all before their trailer is.
 */
final class IdentifyingWriter extends COSWriter {
    private final ByteArrayOutputStream written;

    /** A writer into memory, since the identifier needs all that was written before it. */
    IdentifyingWriter(ByteArrayOutputStream out, CompressParameters parameters) {
        super(out, parameters);
        written = out;
    }

    /** The cross-reference stream, which is the trailer too, comes last. */
    @Override
    public void doWriteObject(COSObjectKey key, COSBase object) throws IOException {
        if (object instanceof COSStream stream && COSName.XREF.equals(stream.getCOSName(COSName.TYPE))) {
            COSString identifier = new COSString(identifier(), true);
            stream.setItem(COSName.ID, Direct.array(identifier, identifier));
        }
        super.doWriteObject(key, object);
    }

    private byte[] identifier() {
        String digest = Origin.of("", written.toByteArray()).sha256();
        return Arrays.copyOf(HexFormat.of().parseHex(digest), 16);
    }
}
