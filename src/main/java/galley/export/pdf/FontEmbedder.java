package galley.export.pdf;

import galley.font.GlyphBox;
import galley.font.TrueTypeSubset;
import galley.font.Typeface;
import galley.source.Origin;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private final Map<Typeface, EmbeddedFont> fonts = new LinkedHashMap<>();

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
    Syntax embed(PdfFile file) {
        Syntax resources = new Syntax().text("<<");
        for (EmbeddedFont font : fonts.values()) {
            resources.reference(font.resourceName(), type0(file, font));
        }
        return resources.text(">>");
    }

    private static int type0(PdfFile file, EmbeddedFont font) {
        Set<Integer> distinct = new LinkedHashSet<>();
        font.uses().forEach(use -> distinct.add(use.glyph()));
        List<Integer> glyphs = List.copyOf(distinct);
        byte[] program = TrueTypeSubset.of(font.face(), glyphs);
        String name = tag(program) + "+" + font.face().postScriptName();
        int cidFont = cidFont(file, font, name, glyphs, descriptor(file, font.face(), name, program));
        return file.add(new Syntax()
                .text("<<")
                .name("Type", "Font")
                .name("Subtype", "Type0")
                .name("BaseFont", name)
                .name("Encoding", "Identity-H")
                .name("DescendantFonts")
                .put('[')
                .reference(cidFont)
                .put(']')
                .reference("ToUnicode", file.compressed(new Syntax(), TextMap.of(font.uses())))
                .text(">>"));
    }

    private static int cidFont(PdfFile file, EmbeddedFont font, String name, List<Integer> glyphs, int descriptor) {
        Syntax cidFont = new Syntax()
                .text("<<")
                .name("Type", "Font")
                .name("Subtype", "CIDFontType2")
                .name("BaseFont", name)
                .name("CIDSystemInfo")
                .text("<<")
                .string("Registry", "Adobe")
                .string("Ordering", "Identity")
                .number("Supplement", 0)
                .text(">>")
                .reference("FontDescriptor", descriptor)
                .name("W")
                .text("[1[");
        font.uses().forEach(use -> cidFont.number(font.width(use.glyph())));
        cidFont.text("]]").name("CIDToGIDMap");
        if (glyphs.size() == font.uses().size()) {
            cidFont.name("Identity");
        } else {
            cidFont.reference(file.compressed(new Syntax(), glyphsOfCodes(font.uses(), glyphs)));
        }
        return file.add(cidFont.text(">>"));
    }

    private static int descriptor(PdfFile file, Typeface face, String name, byte[] program) {
        GlyphBox box = face.box();
        int flags = SYMBOLIC
                | (face.serif() ? SERIF : 0)
                | (face.fixedPitch() ? FIXED_PITCH : 0)
                | (face.italic() ? ITALIC : 0);
        return file.add(new Syntax()
                .text("<<")
                .name("Type", "FontDescriptor")
                .name("FontName", name)
                .number("Flags", flags)
                .name("FontBBox")
                .put('[')
                .number(thousandths(face, box.left()))
                .number(thousandths(face, box.bottom()))
                .number(thousandths(face, box.right()))
                .number(thousandths(face, box.top()))
                .put(']')
                .name("ItalicAngle")
                .number(face.italicAngle())
                .number("Ascent", thousandths(face, face.ascent()))
                .number("Descent", thousandths(face, face.descent()))
                .number("CapHeight", thousandths(face, face.capHeight()))
                .number("StemV", face.stemV())
                .reference("FontFile2", file.compressed(new Syntax().number("Length1", program.length), program))
                .text(">>"));
    }

    /** Two bytes for each code, beginning with code 0: the glyph that the font program draws for it. */
    private static byte[] glyphsOfCodes(List<EmbeddedFont.Use> uses, List<Integer> glyphs) {
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        glyphs.forEach(glyph -> numbers.put(glyph, numbers.size() + 1));
        Syntax map = new Syntax().put('\0').put('\0');
        for (EmbeddedFont.Use use : uses) {
            int number = numbers.getOrDefault(use.glyph(), 0);
            map.put((char) (number >> 8)).put((char) (number & 0xFF));
        }
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

    private static long thousandths(Typeface face, int units) {
        return Math.round(units * 1000.0 / face.unitsPerEm());
    }
}
