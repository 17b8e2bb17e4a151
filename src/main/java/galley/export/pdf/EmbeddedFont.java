package galley.export.pdf;

import galley.font.Typeface;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One face in the making: the codes its glyphs have in content streams.
 *
 * <p>A code stands for a glyph together with the text it was set for, since one glyph may serve several: a small
 * capital is both "a" and "A". First all uses are told; then codes are given. As a rule they have one byte each, as a
 * {@link CodePage} has them. A face of more uses than a code page has codes gets codes of two bytes, given from 1 in
 * order of their texts, one alphabet after another where a text has several glyphs, ligatures last, so that the map
 * back to text is a few ranges. Code 0 is left to .notdef.
 */
final class EmbeddedFont {
    private static final Comparator<Use> BY_TEXT =
            Comparator.comparing(Use::text).thenComparingInt(Use::glyph);

    private final Typeface face;
    private final String resourceName;
    private final Set<Use> told = new LinkedHashSet<>();
    /** The text that a glyph was first seen with, most often the only one: a shortcut past {@link #told}. */
    private final String[] usual;

    /** That text where it is one character, else 0: most glyphs are known by it, and no string is made for them. */
    private final char[] usualCharacters;

    private final int[] usualCodes;
    private final int[] widths;
    private final Map<Use, Integer> codes = new HashMap<>();
    /** What was used, by what its code will stand for. */
    private final Map<CodePage.Letter, Use> uses = new LinkedHashMap<>();

    private final SortedMap<Integer, Use> usesOfCodes = new TreeMap<>();
    private Optional<CodePage> codePage = Optional.empty();

    /**
     * A glyph and the text it stands for.
     *
     * @param glyph glyph id in the face
     * @param text the characters that a reader gets when copying it
     */
    record Use(int glyph, String text) {}

    EmbeddedFont(Typeface face, String resourceName) {
        this.face = face;
        this.resourceName = resourceName;
        usual = new String[face.glyphCount()];
        usualCharacters = new char[face.glyphCount()];
        usualCodes = new int[face.glyphCount()];
        widths = new int[face.glyphCount()];
    }

    Typeface face() {
        return face;
    }

    /** The name by which pages call it: {@code F1}. */
    String resourceName() {
        return resourceName;
    }

    /** A glyph will be shown that stands for a character. */
    void tell(int glyph, int character) {
        if (usualCharacters[glyph] != character || character == 0) {
            tell(glyph, Character.toString((char) character));
        }
    }

    /** A glyph will be shown that stands for a text. */
    void tell(int glyph, String text) {
        if (text.equals(usual[glyph])) {
            return;
        }
        if (usual[glyph] == null) {
            usual[glyph] = text;
            usualCharacters[glyph] = text.length() == 1 ? text.charAt(0) : 0;
        }
        told.add(new Use(glyph, text));
    }

    /**
     * Ends the telling: sorts all uses told, and a blank. Without one, programs that tell words apart by gaps measure
     * them by whatever glyph has code 32. After this the widths are known.
     */
    void close() {
        if (face.covers(' ')) {
            tell(face.glyph(' '), " ");
        }
        List<Use> sorted = new ArrayList<>(told);
        sorted.sort(BY_TEXT);
        int turn = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Use use = sorted.get(i);
            turn = i > 0 && sorted.get(i - 1).text().equals(use.text()) ? turn + 1 : 0;
            uses.put(new CodePage.Letter(use.text(), turn), use);
            widths[use.glyph()] = (int) Math.round(face.advance(use.glyph()) * 1000.0 / face.unitsPerEm());
        }
    }

    /** What the codes of the font will stand for. */
    Set<CodePage.Letter> letters() {
        return uses.keySet();
    }

    /** Gives codes of one byte to all uses. */
    void encode(CodePage page) {
        codePage = Optional.of(page);
        uses.forEach((letter, use) -> encode(use, page.code(letter)));
    }

    /** Gives codes of two bytes to all uses. */
    void encode() {
        List<Map.Entry<CodePage.Letter, Use>> sorted = new ArrayList<>(uses.entrySet());
        sorted.sort(Map.Entry.comparingByKey(CodePage.BY_TEXT));
        sorted.forEach(use -> encode(use.getValue(), usesOfCodes.size() + 1));
    }

    private void encode(Use use, int code) {
        usesOfCodes.put(code, use);
        if (use.text().equals(usual[use.glyph()])) {
            usualCodes[use.glyph()] = code;
        }
        codes.put(use, code);
    }
    /** The code of a glyph that stands for a character; both were told before. */
    int code(int glyph, int character) {
        return usualCharacters[glyph] == character && character != 0
                ? usualCodes[glyph]
                : code(glyph, Character.toString((char) character));
    }

    /** The code of a glyph that stands for a text; both were told before. */
    int code(int glyph, String text) {
        if (text.equals(usual[glyph])) {
            return usualCodes[glyph];
        }
        Integer code = codes.get(new Use(glyph, text));
        if (code == null) {
            throw new IllegalStateException("nobody told of glyph " + glyph + " for '" + text + "'");
        }
        return code;
    }

    /** What each code shows and means, in order of codes. */
    SortedMap<Integer, Use> uses() {
        return usesOfCodes;
    }

    /** What the codes are taken from where they have one byte; nothing where they have two. */
    Optional<CodePage> codePage() {
        return codePage;
    }

    /** Width of a glyph that was told, in thousandths of the type size, as the file's width table gives it. */
    double width(int glyph) {
        return widths[glyph];
    }
}
