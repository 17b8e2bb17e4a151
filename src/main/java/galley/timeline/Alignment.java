package galley.timeline;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where each character of a passage stands in the source it was read from, found by walking both together: blanks match
 * any blanks, composed letters match decomposed ones, and what only the source has (markup, notes) is stepped over.
 */
final class Alignment {
    /** After a gap the texts are together again when so many characters agree. */
    private static final int AGREE = 12;
    /** The longest gap: a reference with its citation. */
    private static final int WIDEST_GAP = 4_000;

    private final String plain;
    private final String source;
    private final int[] begins;
    private final int[] ends;
    /** Character comparisons left for finding the way again; proportional to the passage, so that no input is slow. */
    private long patience;

    private Alignment(String plain, String source) {
        this.plain = plain;
        this.source = source;
        this.begins = new int[plain.length()];
        this.ends = new int[plain.length()];
        this.patience = 16L * plain.length() + 2 * WIDEST_GAP;
    }

    /**
     * Aligns a passage with its source.
     *
     * @param from UTF-16 index in the source where the passage begins, or its markup
     * @return empty when the source says something else there
     */
    static Optional<Alignment> of(String plain, String source, int from) {
        Alignment alignment = new Alignment(plain, source);
        return alignment.walk(from) ? Optional.of(alignment) : Optional.empty();
    }

    /** UTF-16 index in the source of a character of the passage. */
    int begin(int index) {
        return begins[index];
    }

    /** UTF-16 index in the source after a character of the passage. */
    int end(int index) {
        return ends[index];
    }

    private boolean walk(int from) {
        int at = from;
        int i = 0;
        while (i < plain.length()) {
            char c = plain.charAt(i);
            if (Tokenizer.isBlank(c)) {
                int next = blanks(at);
                at = put(i, 1, at, next);
                i++;
            } else if (at < source.length() && source.charAt(at) == c) {
                at = put(i, 1, at, at + 1);
                i++;
            } else if (composed(i, at) > 0) {
                int width = composed(i, at);
                at = put(i, width, at, cluster(at));
                i += width;
            } else {
                at = findAgain(i, at);
                if (at < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private int put(int i, int width, int begin, int end) {
        Arrays.fill(begins, i, i + width, begin);
        Arrays.fill(ends, i, i + width, end);
        return end;
    }

    private int blanks(int from) {
        int at = from;
        while (at < source.length() && Tokenizer.isBlank(source.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of a letter with the marks that follow it. */
    private int cluster(int from) {
        int at = from + 1;
        while (at < source.length()
                && at < from + 8
                && Character.getType(source.charAt(at)) == Character.NON_SPACING_MARK) {
            at++;
        }
        return at;
    }

    /** How many characters of the passage the letter and marks of the source amount to; 0 for none. */
    private int composed(int i, int at) {
        int end = at < source.length() ? cluster(at) : at;
        if (end <= at + 1 && (at >= source.length() || source.charAt(at) < '\u0300')) {
            return 0;
        }
        String composed = Normalizer.normalize(source.substring(at, end), Normalizer.Form.NFC);
        return plain.startsWith(composed, i) ? composed.length() : 0;
    }

    private int findAgain(int i, int from) {
        int last = Math.min(source.length(), from + WIDEST_GAP);
        for (int at = from + 1; at < last && patience > 0; at++) {
            if (agree(i, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean agree(int index, int place) {
        int i = index;
        int at = place;
        int agreed = 0;
        while (i < plain.length() && agreed < AGREE) {
            patience--;
            if (Tokenizer.isBlank(plain.charAt(i)) && i > index) {
                i++;
                at = blanks(at);
            } else if (at < source.length() && plain.charAt(i) == source.charAt(at)) {
                i++;
                at++;
                agreed++;
            } else {
                return agreed >= AGREE / 2 && at < source.length() && !Character.isLetterOrDigit(source.charAt(at));
            }
        }
        return true;
    }
}
