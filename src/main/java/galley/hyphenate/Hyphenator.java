package galley.hyphenate;

import java.util.Arrays;

/** Says where the words of one language may be divided. Immutable: one instance serves many threads. */
public final class Hyphenator {
    /** Divides words only where a soft hyphen says so. */
    public static final Hyphenator NONE = new Hyphenator(Patterns.parse(""), Folding.COMMON);

    private static final char SOFT_HYPHEN = '\u00AD';

    /**
     * Letters that stay together at either end of a word. TeX allows two in most languages, but two letters before a
     * hyphen save no space worth a hyphen.
     */
    private static final int LEAST_LETTERS = 3;

    private final Patterns patterns;
    private final Folding folding;
    private final int left;
    private final int right;

    Hyphenator(Patterns patterns, Folding folding) {
        this(patterns, folding, LEAST_LETTERS, LEAST_LETTERS);
    }

    private Hyphenator(Patterns patterns, Folding folding, int left, int right) {
        this.patterns = patterns;
        this.folding = folding;
        this.left = left;
        this.right = right;
    }

    /** The same patterns, with so many letters at least before the first and after the last hyphen of a word. */
    public Hyphenator withMinima(int leftLetters, int rightLetters) {
        if (leftLetters < 1 || rightLetters < 1) {
            throw new IllegalArgumentException("at least one letter stays at either end of a word");
        }
        return new Hyphenator(patterns, folding, leftLetters, rightLetters);
    }

    /**
     * The places where a word may be divided, as offsets of the {@code char} that would open the next line, ascending.
     *
     * <p>Soft hyphens in the word are taken at their word: it may be divided after each of them and nowhere else.
     * Otherwise each run of letters is looked up by itself; a run that touches a digit belongs to a code or a number
     * and is not divided. An apostrophe belongs to the run if the language's patterns know it.
     *
     * @param word a word, with or without punctuation around it, in Unicode's composed form
     */
    public int[] points(CharSequence word) {
        return hasSoftHyphen(word) ? softPoints(word) : patternPoints(word);
    }

    private static boolean hasSoftHyphen(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == SOFT_HYPHEN) {
                return true;
            }
        }
        return false;
    }

    private static int[] softPoints(CharSequence word) {
        int[] points = new int[word.length()];
        int count = 0;
        for (int i = 1; i < word.length() - 1; i++) {
            if (word.charAt(i) == SOFT_HYPHEN) {
                points[count++] = i + 1;
            }
        }
        return Arrays.copyOf(points, count);
    }

    private int[] patternPoints(CharSequence word) {
        int[] points = new int[word.length()];
        int count = 0;
        int start = 0;
        while (start < word.length()) {
            int end = start;
            while (end < word.length() && isLetter(word.charAt(end))) {
                end++;
            }
            if (end > start && !touchesDigit(word, start, end)) {
                count = divide(word, start, end, points, count);
            }
            start = end + 1;
        }
        return Arrays.copyOf(points, count);
    }

    private boolean isLetter(char letter) {
        return Character.isLetter(letter) || isMark(letter) || patterns.knows(folding.fold(letter));
    }

    private static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK || Character.isLowSurrogate(letter);
    }

    private static boolean touchesDigit(CharSequence word, int start, int end) {
        return (start > 0 && Character.isDigit(word.charAt(start - 1)))
                || (end < word.length() && Character.isDigit(word.charAt(end)));
    }

    private int divide(CharSequence word, int start, int end, int[] points, int found) {
        if (end - start < left + right) {
            return found;
        }
        char[] letters = new char[end - start];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = folding.fold(word.charAt(start + i));
        }
        boolean[] divisible = patterns.divisible(new String(letters));
        int count = found;
        for (int i = left; i <= letters.length - right; i++) {
            if (divisible[i] && !isMark(letters[i])) {
                points[count++] = start + i;
            }
        }
        return count;
    }
}
