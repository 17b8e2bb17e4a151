package galley.lines;

import java.util.ArrayList;
import java.util.List;

/**
 * The places inside a word at which a line may be broken without a hyphen: after a written hyphen or dash, after the
 * joints of an address, in long digests, between ideographs ({@link Ideographs}). A small part of the Unicode line
 * breaking algorithm (UAX 14), enough for the texts at hand and the same on every JDK, which
 * {@code java.text.BreakIterator} is not.
 */
final class Seams {
    /** Shorter pieces are not split off: "e-mail" stays whole. */
    private static final int LEAST_PART = 2;

    /** A digest is broken into groups of so many digits. */
    private static final int DIGEST_GROUP = 8;

    private static final int LEAST_DIGEST = 32;

    private Seams() {}

    /** Indices at which a new piece begins, ascending, neither 0 nor the end. */
    static List<Integer> in(String word) {
        if (isDigest(word)) {
            return groups(word.length());
        }
        if (Thai.isIn(word)) {
            return Thai.words(word);
        }
        boolean address = word.contains("://") || word.startsWith("www.");
        List<Integer> seams = new ArrayList<>(2);
        for (int i = 1; i < word.length(); i++) {
            if (address ? isJoint(word, i) : isSeam(word, i)) {
                seams.add(i);
            }
        }
        return seams;
    }

    /** As {@link #in}, for a comparison with TeX, which breaks after every hyphen and nowhere else. */
    static List<Integer> afterHyphens(String word) {
        List<Integer> seams = new ArrayList<>(1);
        for (int i = 1; i < word.length(); i++) {
            if (word.charAt(i - 1) == '-' && word.charAt(i) != '-') {
                seams.add(i);
            }
        }
        return seams;
    }

    private static boolean isSeam(String word, int i) {
        char before = word.charAt(i - 1);
        char after = word.charAt(i);
        if (before == '-' || before == '‐') {
            return i > LEAST_PART && word.length() - i >= LEAST_PART && isLetter(word, i - 2) && isLetter(word, i);
        }
        if (before == '—' || before == '–') {
            return i > LEAST_PART && isLetter(word, i - 2) && isLetter(word, i);
        }
        if (before == '/') {
            return i > LEAST_PART
                    && isLetter(word, i - 2)
                    && Character.isLetter(after)
                    && word.length() - i > LEAST_PART;
        }
        return Ideographs.mayPart(word, i);
    }

    /** Whether at a seam words meet of a script that has no blanks between them. */
    static boolean isBlankless(String before, String after) {
        return Ideographs.meet(before, after)
                || (!before.isEmpty() && !after.isEmpty() && Thai.isThai(before.charAt(before.length() - 1)));
    }

    private static boolean isLetter(String word, int i) {
        return Character.isLetter(word.charAt(i));
    }

    /** After what joins the parts of an address, as long as a few characters stand on either side. */
    private static boolean isJoint(String word, int i) {
        boolean joint = "/?&=#".indexOf(word.charAt(i - 1)) >= 0 && "/?&=#".indexOf(word.charAt(i)) < 0;
        boolean softJoint = "-_.".indexOf(word.charAt(i - 1)) >= 0 && Character.isLetterOrDigit(word.charAt(i));
        return (joint || softJoint) && i > LEAST_PART && word.length() - i > LEAST_PART;
    }

    private static boolean isDigest(String word) {
        return word.length() >= LEAST_DIGEST
                && word.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }

    private static List<Integer> groups(int length) {
        List<Integer> seams = new ArrayList<>();
        for (int i = DIGEST_GROUP; i < length; i += DIGEST_GROUP) {
            seams.add(i);
        }
        return seams;
    }
}
