package galley.font;

import java.text.Normalizer;

/** Builds a character a face lacks from parts it has: Cyrillic a with acute, say, from a and the accent. */
final class Decomposition {
    private static final int[] NONE = {};

    private Decomposition() {}

    /** The parts in canonical order, the first as much of the character as the face has; empty if it lacks a part. */
    static int[] of(Typeface face, int codePoint) {
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            return NONE;
        }
        int[] parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
                .codePoints()
                .toArray();
        if (parts.length == 1 && parts[0] == codePoint) {
            return NONE;
        }
        for (int prefix = parts.length - 1; prefix > 1; prefix--) {
            String composed = Normalizer.normalize(new String(parts, 0, prefix), Normalizer.Form.NFC);
            if (composed.codePointCount(0, composed.length()) == 1) {
                int[] joined = new int[parts.length - prefix + 1];
                joined[0] = composed.codePointAt(0);
                System.arraycopy(parts, prefix, joined, 1, joined.length - 1);
                if (covers(face, joined)) {
                    return joined;
                }
            }
        }
        return covers(face, parts) ? parts : NONE;
    }

    private static boolean covers(Typeface face, int[] characters) {
        for (int character : characters) {
            if (!face.covers(character)) {
                return false;
            }
        }
        return true;
    }
}
