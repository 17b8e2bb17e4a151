package galley.print.sheets;

import galley.font.FontLibrary;
import galley.font.Typeface;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One of our own typefaces for the few words of ours; in the file only where there are any. */
final class LabelFont {
    private static final String FAMILY = "Source Sans";

    private final PDDocument document;
    private Optional<PDType0Font> font = Optional.empty();

    LabelFont(PDDocument document) {
        this.document = document;
    }

    COSBase object() throws IOException {
        return font().getCOSObject();
    }

    /** The glyphs of a text as hexadecimal digits. */
    String codes(String text) throws IOException {
        StringBuilder codes = new StringBuilder();
        PDType0Font face = font();
        text.codePoints().forEach(face::addToSubset);
        for (byte code : face.encode(text)) {
            codes.append(String.format(Locale.ROOT, "%02X", code & 0xff));
        }
        return codes.toString();
    }

    /** Puts the glyphs that were used into the file; after the last text. */
    void embed() throws IOException {
        if (font.isPresent()) {
            font.get().subset();
        }
    }

    private PDType0Font font() throws IOException {
        if (font.isEmpty()) {
            FontLibrary library = FontLibrary.bundled();
            Typeface face = library.family(FAMILY).orElseThrow().face(false, false);
            ByteBuffer program = face.program();
            byte[] bytes = new byte[program.remaining()];
            program.duplicate().get(bytes);
            font = Optional.of(PDType0Font.load(document, new ByteArrayInputStream(bytes), true));
        }
        return font.get();
    }
}
