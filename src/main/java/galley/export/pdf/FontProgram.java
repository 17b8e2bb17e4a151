package galley.export.pdf;

import galley.font.GlyphBox;
import galley.font.Typeface;
import java.io.IOException;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** What is embedded of a face: the subset of its glyphs, under a name of its own, and the measures of the whole. */
final class FontProgram {
    private static final int SERIF = 1 << 1;
    private static final int FIXED_PITCH = 1;
    private static final int SYMBOLIC = 1 << 2;
    private static final int ITALIC = 1 << 6;

    private final Typeface face;
    private final byte[] program;
    private final COSName name;

    /** A subset of a face, as a TrueType file. */
    FontProgram(Typeface face, byte[] program) {
        this.face = face;
        this.program = program.clone();
        this.name = COSName.getPDFName(tag(program) + "+" + face.postScriptName());
    }

    /** The name of the face, behind a tag for this subset. */
    COSName name() {
        return name;
    }

    /** Adds the program to a file; returns its descriptor. */
    COSDictionary addTo(PdfFile file) throws IOException {
        GlyphBox box = face.box();
        int flags = SYMBOLIC
                | (face.serif() ? SERIF : 0)
                | (face.fixedPitch() ? FIXED_PITCH : 0)
                | (face.italic() ? ITALIC : 0);
        COSDictionary descriptor = file.object(COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, flags);
        descriptor.setItem(
                COSName.FONT_BBOX,
                Direct.numbers(
                        thousandths(face, box.left()),
                        thousandths(face, box.bottom()),
                        thousandths(face, box.right()),
                        thousandths(face, box.top())));
        descriptor.setItem(COSName.ITALIC_ANGLE, Direct.number(face.italicAngle()));
        descriptor.setLong(COSName.ASCENT, thousandths(face, face.ascent()));
        descriptor.setLong(COSName.DESCENT, thousandths(face, face.descent()));
        descriptor.setLong(COSName.CAP_HEIGHT, thousandths(face, face.capHeight()));
        descriptor.setItem(COSName.STEM_V, Direct.number(face.stemV()));
        COSStream embedded = file.compressed(program);
        embedded.setInt(COSName.LENGTH1, program.length);
        descriptor.setItem(COSName.FONT_FILE2, embedded);
        return descriptor;
    }

    /** Six capital letters that name a subset, made from its bytes (ISO 32000-1, 9.6.4). */
    private static String tag(byte[] program) {
        CRC32 check = new CRC32();
        check.update(program);
        StringBuilder tag = new StringBuilder();
        long rest = check.getValue();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }

    private static long thousandths(Typeface face, int units) {
        return Math.round(units * 1000.0 / face.unitsPerEm());
    }
}
