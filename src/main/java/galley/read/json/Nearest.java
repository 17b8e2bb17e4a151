package galley.read.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** The known word that a misspelt one was most likely meant to be, as a hint. */
final class Nearest {
    private static final int LONGEST = 40;

    private Nearest() {}

    /** Names the nearest known word, or all of them where none is near. */
    static String hint(String word, Collection<String> known) {
        String all = "known here: " + String.join(", ", known);
        if (word.length() > LONGEST) {
            return all;
        }
        int most = Math.max(2, word.length() / 3);
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= most)
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
                .map(near -> "did you mean '" + near + "'?")
                .orElse(all);
    }

    /** Insertions, deletions and changes that turn one into the other, letter case aside (Levenshtein). */
    private static int distance(String word, String candidate) {
        String a = word.toLowerCase(Locale.ROOT);
        String b = candidate.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
