package galley.font;

import java.util.List;

/** Finds the face for each character: the one asked for if it has it, else the first of the library that does. */
final class FaceChooser {
    private static final int REPLACEMENT = 0xFFFD;

    private final Typeface primary;
    private final Choice usual;
    private final boolean bold;
    private final boolean italic;
    private final List<Family> fallbacks;

    FaceChooser(FontSpec spec, FontLibrary library) {
        this.primary = spec.face();
        this.usual = new Choice(primary, true);
        this.bold = spec.bold();
        this.italic = spec.italic();
        this.fallbacks = library.fallbacks();
    }

    /**
     * A face for one grapheme.
     *
     * @param drawn whether the face has the grapheme's first character
     */
    record Choice(Typeface face, boolean drawn) {}

    Choice choose(String text, int start, int end) {
        if (drawsAll(primary, text, start, end)) {
            return usual;
        }
        int base = text.codePointAt(start);
        for (Family family : fallbacks) {
            if (family.helpsWith(base) && drawsAll(family.face(bold, italic), text, start, end)) {
                return new Choice(family.face(bold, italic), true);
            }
        }
        return chooseForBase(base);
    }

    /** When no face has the marks as well, the one that has the base; when none has that, the one for the sign. */
    private Choice chooseForBase(int base) {
        if (OpenTypeShaper.draws(primary, base)) {
            return new Choice(primary, true);
        }
        for (Family family : fallbacks) {
            if (family.helpsWith(base) && OpenTypeShaper.draws(family.face(bold, italic), base)) {
                return new Choice(family.face(bold, italic), true);
            }
        }
        return new Choice(faceOfReplacement(), false);
    }

    private Typeface faceOfReplacement() {
        if (primary.covers(REPLACEMENT)) {
            return primary;
        }
        for (Family family : fallbacks) {
            if (family.helpsWith(REPLACEMENT) && family.face(bold, italic).covers(REPLACEMENT)) {
                return family.face(bold, italic);
            }
        }
        return primary;
    }

    /** The glyph that stands for a missing character in a face: U+FFFD, or the face's own sign. */
    static int replacement(Typeface face) {
        return face.glyph(REPLACEMENT);
    }

    private static boolean drawsAll(Typeface face, String text, int start, int end) {
        int at = start;
        while (at < end) {
            int codePoint = text.codePointAt(at);
            if (!OpenTypeShaper.draws(face, codePoint)) {
                return false;
            }
            at += Character.charCount(codePoint);
        }
        return true;
    }
}
