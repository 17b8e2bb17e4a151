package galley.export.pdf;

import galley.font.Typeface;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One face in the making: the codes its glyphs have in content streams.
 *
 * <p>A code stands for a glyph together with the text it was set for, since one glyph may serve several: a small
 * capital is both "a" and "A". First all uses are told; then codes are given from 1 in order of their texts, one
 * alphabet after another where a text has several glyphs, ligatures last, so that the map back to text is a few ranges.
 * Code 0 is left to .notdef.
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
    private List<Use> uses = List.of();

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
     * Gives codes to all uses told, and to a blank: without one, programs that tell words apart by gaps measure them by
     * whatever glyph has code 32. After this their widths are known.
     */
    void encode() {
        if (face.covers(' ')) {
            tell(face.glyph(' '), " ");
        }
        uses = inAlphabets(told);
        for (int i = 0; i < uses.size(); i++) {
            Use use = uses.get(i);
            widths[use.glyph()] = (int) Math.round(face.advance(use.glyph()) * 1000.0 / face.unitsPerEm());
            if (use.text().equals(usual[use.glyph()])) {
                usualCodes[use.glyph()] = i + 1;
            }
            codes.put(use, i + 1);
        }
    }

    /** The first glyph of each character in order, then the second of each, and so on; longer texts after them all. */
    private static List<Use> inAlphabets(Collection<Use> told) {
        List<Use> sorted = new ArrayList<>(told);
        sorted.sort(BY_TEXT);
        List<List<Use>> alphabets = new ArrayList<>();
        List<Use> ligatures = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Use use = sorted.get(i);
            before = i > 0 && sorted.get(i - 1).text().equals(use.text()) ? before + 1 : 0;
            if (use.text().length() > 1) {
                ligatures.add(use);
                continue;
            }
            if (before == alphabets.size()) {
                alphabets.add(new ArrayList<>());
            }
            alphabets.get(before).add(use);
        }
        List<Use> uses = new ArrayList<>();
        alphabets.forEach(uses::addAll);
        uses.addAll(ligatures);
        return uses;
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

    /** What was used, in order of codes from 1. */
    List<Use> uses() {
        return List.copyOf(uses);
    }

    /** Width of a glyph that was told, in thousandths of the type size, as the file's width table gives it. */
    double width(int glyph) {
        return widths[glyph];
    }
}
