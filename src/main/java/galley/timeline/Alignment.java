package galley.timeline;

import galley.dates.Tokenizer;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where each character of a passage stands in the source it was read from, found by walking both together: blanks match
 * any blanks, composed letters match decomposed ones, and markup is stepped over. Where the source has another word the
 * walk ends, and nothing from there on is found.
 */
public final class Alignment {
    private final String plain;
    private final String source;
    private final int[] begins;
    private final int[] ends;
    /** UTF-16 units of the passage that were found. */
    private int found;

    private Alignment(String plain, String source) {
        this.plain = plain;
        this.source = source;
        this.begins = new int[plain.length()];
        this.ends = new int[plain.length()];
    }

    /**
     * Aligns a passage with its source.
     *
     * @param from UTF-16 index in the source where the passage begins, or its markup
     */
    public static Alignment of(String plain, String source, int from) {
        Alignment alignment = new Alignment(plain, source);
        alignment.found = alignment.walk(from);
        return alignment;
    }

    /** The UTF-16 indices in the source of a stretch of the passage, begin and end; empty where it says otherwise. */
    public Optional<int[]> span(int begin, int end) {
        return end <= found ? Optional.of(new int[] {begins[begin], ends[end - 1]}) : Optional.empty();
    }

    private int walk(int from) {
        Markup markup = new Markup(source);
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
                at = markup.end(at, c);
                if (at < 0) {
                    return i;
                }
            }
        }
        return i;
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
}
