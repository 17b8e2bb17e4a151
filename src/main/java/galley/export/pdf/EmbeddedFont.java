package galley.export.pdf;

import galley.font.Typeface;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One face in the making: the codes its glyphs have in content streams.
 *
 * <p>A code stands for a glyph together with the text it was set for, since one glyph may serve several: a small
 * capital is both "a" and "A". Codes count from 1 in order of use, which keeps widths and maps short; code 0 is left to
 * .notdef.
 */
final class EmbeddedFont {
    private final Typeface face;
    private final String resourceName;
    private final Map<Use, Integer> codes = new LinkedHashMap<>();

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
    }

    Typeface face() {
        return face;
    }

    /** The name by which pages call it: {@code F1}. */
    String resourceName() {
        return resourceName;
    }

    /** The code of a glyph that stands for a text. */
    int code(int glyph, String text) {
        return codes.computeIfAbsent(new Use(glyph, text), use -> codes.size() + 1);
    }

    /** What was used, in order of codes from 1. */
    List<Use> uses() {
        return new ArrayList<>(codes.keySet());
    }

    /** Width of a glyph in thousandths of the type size, as the file's width table gives it. */
    double width(int glyph) {
        return Math.round(face.advance(glyph) * 1000.0 / face.unitsPerEm());
    }
}
