package galley.diff;

import java.util.Arrays;
import java.util.Locale;

/** The words of a text, in no order: two texts are alike as far as they share words. */
final class Bag {
    private static final int[] NONE = {};

    private final int[] hashes;

    private Bag(int[] hashes) {
        this.hashes = hashes;
    }

    static Bag of(String text) {
        int[] hashes = NONE;
        int count = 0;
        int begin = -1;
        String small = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i <= small.length(); i++) {
            boolean part = i < small.length() && Character.isLetterOrDigit(small.charAt(i));
            if (part && begin < 0) {
                begin = i;
            } else if (!part && begin >= 0) {
                hashes = count < hashes.length ? hashes : Arrays.copyOf(hashes, 16 + 2 * count);
                hashes[count++] = small.substring(begin, i).hashCode();
                begin = -1;
            }
        }
        int[] sorted = Arrays.copyOf(hashes, count);
        Arrays.sort(sorted);
        return new Bag(sorted);
    }

    /** Twice the words in common by the words of both (Dice's coefficient), from 0 to 1. */
    double likeness(Bag other) {
        int i = 0;
        int j = 0;
        int common = 0;
        while (i < hashes.length && j < other.hashes.length) {
            int order = Integer.compare(hashes[i], other.hashes[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int words = hashes.length + other.hashes.length;
        return words == 0 ? 0 : 2.0 * common / words;
    }

    boolean isEmpty() {
        return hashes.length == 0;
    }
}
