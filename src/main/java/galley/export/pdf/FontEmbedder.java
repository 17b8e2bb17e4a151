package galley.export.pdf;

import galley.font.GlyphBox;
import galley.font.TrueTypeSubset;
import galley.font.Typeface;
import galley.source.Origin;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * The fonts of a document: each face is embedded once, as a subset of the glyphs used, with our own widths and our own
 * map back to text (ISO 32000-1, 9.7 and 9.10).
 *
 * <p>PDFBox's own embedding maps a ligature to its presentation form, so that a search for "office" fails; here a code
 * maps to the letters it was set for.
 */
final class FontEmbedder {
    private static final int SERIF = 1 << 1;
    private static final int FIXED_PITCH = 1;
    private static final int SYMBOLIC = 1 << 2;
    private static final int ITALIC = 1 << 6;

    private final PdfFile file;
    private final Map<Typeface, EmbeddedFont> fonts = new LinkedHashMap<>();

    FontEmbedder(PdfFile file) {
        this.file = file;
    }

    /** The font of a face; a new one on first use. */
    EmbeddedFont font(Typeface face) {
        EmbeddedFont known = fonts.get(face);
        if (known == null) {
            known = new EmbeddedFont(face, "F" + (fonts.size() + 1));
            fonts.put(face, known);
        }
        return known;
    }

    /** Gives all glyphs told so far their codes. */
    void encode() {
        fonts.values().forEach(EmbeddedFont::encode);
    }

    /** The dictionary of fonts that all pages share. */
    COSDictionary embed() throws IOException {
        COSDictionary resources = Direct.dictionary();
        for (EmbeddedFont font : fonts.values()) {
            resources.setItem(COSName.getPDFName(font.resourceName()), type0(font));
        }
        return resources;
    }

    private COSDictionary type0(EmbeddedFont font) throws IOException {
        Set<Integer> distinct = new LinkedHashSet<>();
        font.uses().forEach(use -> distinct.add(use.glyph()));
        List<Integer> glyphs = List.copyOf(distinct);
        byte[] program = TrueTypeSubset.of(font.face(), glyphs);
        COSName name = COSName.getPDFName(tag(program) + "+" + font.face().postScriptName());
        COSDictionary cidFont = cidFont(font, name, glyphs);
        cidFont.setItem(COSName.FONT_DESC, descriptor(font.face(), name, program));
        COSDictionary type0 = file.object(COSName.FONT);
        type0.setItem(COSName.SUBTYPE, COSName.TYPE0);
        type0.setItem(COSName.BASE_FONT, name);
        type0.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        type0.setItem(COSName.DESCENDANT_FONTS, Direct.array(cidFont));
        type0.setItem(COSName.TO_UNICODE, file.compressed(TextMap.of(font.uses())));
        return type0;
    }

    private COSDictionary cidFont(EmbeddedFont font, COSName name, List<Integer> glyphs) throws IOException {
        COSDictionary cidFont = file.object(COSName.FONT);
        cidFont.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        cidFont.setItem(COSName.BASE_FONT, name);
        COSDictionary system = Direct.dictionary(COSName.REGISTRY, new COSString("Adobe"));
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        cidFont.setItem(COSName.CIDSYSTEMINFO, system);
        COSArray widths = Direct.array();
        font.uses().forEach(use -> widths.add(Direct.number(font.width(use.glyph()))));
        cidFont.setItem(COSName.W, Direct.array(COSInteger.ONE, widths));
        boolean oneCodeEach = glyphs.size() == font.uses().size();
        cidFont.setItem(
                COSName.CID_TO_GID_MAP,
                oneCodeEach ? COSName.IDENTITY : file.compressed(glyphsOfCodes(font.uses(), glyphs)));
        return cidFont;
    }

    private COSDictionary descriptor(Typeface face, COSName name, byte[] program) throws IOException {
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

    /** Two bytes for each code, beginning with code 0: the glyph that the font program draws for it. */
    private static byte[] glyphsOfCodes(List<EmbeddedFont.Use> uses, List<Integer> glyphs) {
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        glyphs.forEach(glyph -> numbers.put(glyph, numbers.size() + 1));
        ByteBuffer map = ByteBuffer.allocate(2 * (uses.size() + 1)).putShort((short) 0);
        uses.forEach(use -> map.putShort(numbers.getOrDefault(use.glyph(), 0).shortValue()));
        return map.array();
    }

    /** Six capital letters that name a subset, made from its bytes (ISO 32000-1, 9.6.4). */
    private static String tag(byte[] program) {
        String hash = Origin.of("", program).sha256();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + Integer.parseInt(hash.substring(2 * i, 2 * i + 2), 16) % 26));
        }
        return tag.toString();
    }

    private static long thousandths(Typeface face, int units) {
        return Math.round(units * 1000.0 / face.unitsPerEm());
    }
}
