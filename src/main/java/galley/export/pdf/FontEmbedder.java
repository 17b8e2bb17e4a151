package galley.export.pdf;

import galley.font.GlyphBox;
import galley.font.TrueTypeSubset;
import galley.font.Typeface;
import galley.source.Origin;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
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
    /** A character map may define at most 100 codes in one block (ISO 32000-1, 9.7.5.4). */
    private static final int CODES_PER_BLOCK = 100;

    private final COSDocument document;
    private final Map<Typeface, EmbeddedFont> fonts = new LinkedHashMap<>();

    FontEmbedder(COSDocument document) {
        this.document = document;
    }

    /** The font of a face; a new one on first use. */
    EmbeddedFont font(Typeface face) {
        return fonts.computeIfAbsent(face, added -> new EmbeddedFont(added, "F" + (fonts.size() + 1)));
    }

    /** The dictionary of fonts that all pages share; to be asked for when all pages are painted. */
    COSDictionary resources() throws IOException {
        COSDictionary resources = new COSDictionary();
        for (EmbeddedFont font : fonts.values()) {
            resources.setItem(COSName.getPDFName(font.resourceName()), type0(font));
        }
        return resources;
    }

    private COSDictionary type0(EmbeddedFont font) throws IOException {
        BitSet glyphs = new BitSet();
        font.uses().forEach(use -> glyphs.set(use.glyph()));
        byte[] program = TrueTypeSubset.of(font.face(), glyphs);
        COSName baseFont = COSName.getPDFName(tag(program) + "+" + font.face().postScriptName());
        COSDictionary type0 = Cos.typed("Font", "Type0");
        type0.setItem(COSName.BASE_FONT, baseFont);
        type0.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        type0.setItem(COSName.DESCENDANT_FONTS, Cos.array(cidFont(font, baseFont, program)));
        type0.setItem(COSName.TO_UNICODE, Cos.compressed(document, toUnicode(font.uses())));
        return type0;
    }

    private COSDictionary cidFont(EmbeddedFont font, COSName baseFont, byte[] program) throws IOException {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary cidFont = Cos.typed("Font", "CIDFontType2");
        cidFont.setItem(COSName.BASE_FONT, baseFont);
        cidFont.setItem(COSName.CIDSYSTEMINFO, system);
        cidFont.setItem(COSName.FONT_DESC, descriptor(font.face(), baseFont, program));
        cidFont.setItem(COSName.W, widths(font));
        cidFont.setItem(COSName.CID_TO_GID_MAP, Cos.compressed(document, glyphsOfCodes(font.uses())));
        return cidFont;
    }

    private COSDictionary descriptor(Typeface face, COSName baseFont, byte[] program) throws IOException {
        COSDictionary descriptor = Cos.typed("FontDescriptor");
        descriptor.setItem(COSName.FONT_NAME, baseFont);
        descriptor.setInt(
                COSName.FLAGS,
                SYMBOLIC
                        | (face.serif() ? SERIF : 0)
                        | (face.fixedPitch() ? FIXED_PITCH : 0)
                        | (face.italic() ? ITALIC : 0));
        GlyphBox box = face.box();
        descriptor.setItem(
                COSName.FONT_BBOX,
                Cos.array(
                        thousandths(face, box.left()),
                        thousandths(face, box.bottom()),
                        thousandths(face, box.right()),
                        thousandths(face, box.top())));
        descriptor.setItem(COSName.ITALIC_ANGLE, Cos.number(face.italicAngle()));
        descriptor.setItem(COSName.ASCENT, thousandths(face, face.ascent()));
        descriptor.setItem(COSName.DESCENT, thousandths(face, face.descent()));
        descriptor.setItem(COSName.CAP_HEIGHT, thousandths(face, face.capHeight()));
        descriptor.setInt(COSName.STEM_V, face.stemV());
        COSStream file = Cos.compressed(document, program);
        file.setInt(COSName.LENGTH1, program.length);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private static COSArray widths(EmbeddedFont font) {
        COSArray widths = new COSArray();
        for (EmbeddedFont.Use use : font.uses()) {
            widths.add(COSInteger.get((long) font.width(use.glyph())));
        }
        return Cos.array(COSInteger.ONE, widths);
    }

    /** Two bytes for each code, beginning with code 0: the glyph that the font program draws for it. */
    private static byte[] glyphsOfCodes(List<EmbeddedFont.Use> uses) {
        ByteBuffer map = ByteBuffer.allocate(2 * (uses.size() + 1)).putShort((short) 0);
        uses.forEach(use -> map.putShort((short) use.glyph()));
        return map.array();
    }

    private static byte[] toUnicode(List<EmbeddedFont.Use> uses) {
        ContentStream map = new ContentStream();
        map.text("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .text("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n")
                .text("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .text("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int from = 0; from < uses.size(); from += CODES_PER_BLOCK) {
            int to = Math.min(uses.size(), from + CODES_PER_BLOCK);
            map.text((to - from) + " beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.put('<').code(i + 1).text("> <");
                uses.get(i).text().chars().forEach(map::code);
                map.text(">\n");
            }
            map.text("endbfchar\n");
        }
        map.text("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toByteArray();
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

    private static COSBase thousandths(Typeface face, int units) {
        return COSInteger.get(Math.round(units * 1000.0 / face.unitsPerEm()));
    }
}
