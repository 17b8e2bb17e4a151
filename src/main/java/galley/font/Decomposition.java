package galley.font;

import java.text.Normalizer;
import java.util.Arrays;

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

    /**
     * The characters to set a letter with combining marks from: taken apart, then put together again as far as the face
     * has the results, which may pass over marks in between. HarfBuzz does the same.
     */
    static int[] ofCluster(Typeface face, String cluster) {
        StringBuilder apart = new StringBuilder();
        cluster.codePoints().forEach(c -> appendParts(face, c, apart));
        int[] parts = normalForm(apart.toString(), Normalizer.Form.NFD);
        if (!covers(face, parts)) {
            parts = apart.codePoints().toArray();
        }
        HebrewPoints.order(parts);
        int count = 1;
        for (int k = 1; k < parts.length; k++) {
            boolean blocked = count > 1 && !changePlaces(parts[count - 1], parts[k]);
            int composed = blocked ? 0 : compose(parts[0], parts[k]);
            if (composed != 0 && face.covers(composed)) {
                parts[0] = composed;
            } else {
                parts[count++] = parts[k];
            }
        }
        return Arrays.copyOf(parts, count);
    }

    private static void appendParts(Typeface face, int codePoint, StringBuilder out) {
        int[] parts = normalForm(Character.toString(codePoint), Normalizer.Form.NFD);
        if (covers(face, parts)) {
            out.append(new String(parts, 0, parts.length));
        } else {
            out.appendCodePoint(codePoint);
        }
    }

    /**
     * Whether canonical order tells two marks apart: those of one combining class keep the order they are written in.
     */
    private static boolean changePlaces(int before, int after) {
        String swapped = "a" + Character.toString(after) + Character.toString(before);
        return before != after && normalForm(swapped, Normalizer.Form.NFD)[1] == before;
    }

    /** The one character that both make, 0 if there is none. */
    private static int compose(int base, int mark) {
        String both = Character.toString(base) + Character.toString(mark);
        int[] composed = normalForm(both, Normalizer.Form.NFC);
        return composed.length == 1 ? composed[0] : 0;
    }

    private static int[] normalForm(String text, Normalizer.Form form) {
        return Normalizer.normalize(text, form).codePoints().toArray();
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
