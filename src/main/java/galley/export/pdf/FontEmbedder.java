package galley.export.pdf;

import galley.font.TrueTypeSubset;
import galley.font.Typeface;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * The fonts of a document: each face is embedded once, as a subset of the glyphs used, with our own widths and our own
 * map back to text (ISO 32000-1, 9.7 and 9.10).
 *
 * <p>PDFBox's own embedding maps a ligature to its presentation form, so that a search for "office" fails; here a code
 * maps to the letters it was set for.
 */
final class FontEmbedder {
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

    /** Gives all glyphs told so far their codes, from as few code pages as will do. */
    void encode() {
        fonts.values().forEach(EmbeddedFont::close);
        Map<EmbeddedFont, CodePage> chosen = new LinkedHashMap<>();
        List<CodePage> pages = new ArrayList<>();
        for (EmbeddedFont font : fonts.values()) {
            if (new CodePage().hasRoomFor(font.letters())) {
                CodePage page = pageFor(font, pages);
                page.add(font.letters());
                chosen.put(font, page);
            } else {
                font.encode();
            }
        }
        pages.forEach(CodePage::encode);
        chosen.forEach(EmbeddedFont::encode);
    }

    private static CodePage pageFor(EmbeddedFont font, List<CodePage> pages) {
        for (CodePage page : pages) {
            if (page.hasRoomFor(font.letters())) {
                return page;
            }
        }
        CodePage page = new CodePage();
        pages.add(page);
        return page;
    }

    /** The dictionary of fonts that all pages share. */
    COSDictionary embed() throws IOException {
        Map<CodePage, COSStream> textMaps = new HashMap<>();
        COSDictionary resources = Direct.dictionary();
        for (EmbeddedFont font : fonts.values()) {
            COSDictionary dictionary = file.object(COSName.FONT);
            if (font.codePage().isPresent()) {
                CodePage page = font.codePage().get();
                COSStream known = textMaps.get(page);
                COSStream map = known != null ? known : file.compressed(TextMap.of(1, page.texts()));
                textMaps.put(page, map);
                simple(font, dictionary);
                dictionary.setItem(COSName.TO_UNICODE, map);
            } else {
                new CompositeFont(file, font).describe(dictionary);
            }
            resources.setItem(COSName.getPDFName(font.resourceName()), dictionary);
        }
        return resources;
    }

    /** A symbolic font: what its codes show is said by the font program alone (ISO 32000-1, 9.6.6.4). */
    private void simple(EmbeddedFont font, COSDictionary dictionary) throws IOException {
        SortedMap<Integer, EmbeddedFont.Use> uses = font.uses();
        List<Integer> glyphs = new ArrayList<>();
        COSArray widths = Direct.array();
        int first = CodePage.FIRST;
        int last = uses.isEmpty() ? first : uses.lastKey();
        for (int code = first; code <= last; code++) {
            EmbeddedFont.Use use = uses.get(code);
            glyphs.add(use == null ? TrueTypeSubset.BLANK : use.glyph());
            widths.add(Direct.number(use == null ? 0 : font.width(use.glyph())));
        }
        FontProgram program = new FontProgram(font.face(), TrueTypeSubset.coded(font.face(), first, glyphs));
        dictionary.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
        dictionary.setItem(COSName.BASE_FONT, program.name());
        dictionary.setInt(COSName.FIRST_CHAR, first);
        dictionary.setInt(COSName.LAST_CHAR, last);
        dictionary.setItem(COSName.WIDTHS, widths);
        dictionary.setItem(COSName.FONT_DESC, program.addTo(file));
    }
}
