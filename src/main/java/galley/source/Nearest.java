package galley.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that a misspelt one was most likely meant to be. */
public final class Nearest {
    /** A word longer than any key: comparing it would only cost time. */
    private static final int LONGEST = 60;

    /** With fewer letters than these one wrong letter makes another word. */
    private static final int SHORTEST = 3;

    private Nearest() {}

    /** A hint that names the nearest of the known words; where none is near, the given advice. */
    public static String hint(String word, Collection<String> known, String otherwise) {
        return to(word, known).map(near -> "did you mean '" + near + "'?").orElse(otherwise);
    }

    /**
     * The nearest known word, letter case aside, the first of several; empty where more than two fifths of the letters
     * differ, or any of two: {@code a2} is not a slip for {@code a3}.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        int most = word.length() < SHORTEST ? 0 : Math.max(word.length(), 4) * 2 / 5;
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= most)
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    private static int distance(String word, String candidate) {
        return edits(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
    }

    /**
     * Insertions, deletions, changes and swaps of neighbours that turn one into the other (Damerau's distance in its
     * restricted form).
     */
    private static int edits(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
                if (swapped(a, b, i, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = above;
            above = row;
            row = spare;
        }
        return above[b.length()];
    }

    private static boolean swapped(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
