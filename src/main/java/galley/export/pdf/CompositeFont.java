package galley.export.pdf;

import galley.font.TrueTypeSubset;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** A font of more uses than codes of one byte can name, with codes of two bytes (ISO 32000-1, 9.7). */
final class CompositeFont {
    private final PdfFile file;
    private final EmbeddedFont font;
    /** The glyphs of the face in use, each with its number in the embedded program. */
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

    CompositeFont(PdfFile file, EmbeddedFont font) {
        this.file = file;
        this.font = font;
        font.uses().values().forEach(use -> numbers.putIfAbsent(use.glyph(), numbers.size() + 1));
    }

    /** Fills in a font dictionary. */
    void describe(COSDictionary type0) throws IOException {
        byte[] subset = TrueTypeSubset.of(font.face(), List.copyOf(numbers.keySet()));
        FontProgram program = new FontProgram(font.face(), subset);
        COSDictionary cidFont = cidFont(program.name());
        cidFont.setItem(COSName.FONT_DESC, program.addTo(file));
        type0.setItem(COSName.SUBTYPE, COSName.TYPE0);
        type0.setItem(COSName.BASE_FONT, program.name());
        type0.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        type0.setItem(COSName.DESCENDANT_FONTS, Direct.array(cidFont));
        SortedMap<Integer, String> texts = new TreeMap<>();
        font.uses().forEach((code, use) -> texts.put(code, use.text()));
        type0.setItem(COSName.TO_UNICODE, file.compressed(TextMap.of(2, texts)));
    }

    private COSDictionary cidFont(COSName name) throws IOException {
        COSDictionary cidFont = file.object(COSName.FONT);
        cidFont.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        cidFont.setItem(COSName.BASE_FONT, name);
        COSDictionary system = Direct.dictionary(COSName.REGISTRY, new COSString("Adobe"));
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        cidFont.setItem(COSName.CIDSYSTEMINFO, system);
        COSArray widths = Direct.array();
        font.uses().values().forEach(use -> widths.add(Direct.number(font.width(use.glyph()))));
        cidFont.setItem(COSName.W, Direct.array(COSInteger.ONE, widths));
        boolean oneCodeEach = numbers.size() == font.uses().size();
        cidFont.setItem(COSName.CID_TO_GID_MAP, oneCodeEach ? COSName.IDENTITY : file.compressed(glyphsOfCodes()));
        return cidFont;
    }

    /** Two bytes for each code, beginning with code 0: the glyph that the font program draws for it. */
    private byte[] glyphsOfCodes() {
        ByteBuffer map = ByteBuffer.allocate(2 * (font.uses().size() + 1)).putShort((short) 0);
        font.uses()
                .values()
                .forEach(
                        use -> map.putShort(numbers.getOrDefault(use.glyph(), 0).shortValue()));
        return map.array();
    }
}
