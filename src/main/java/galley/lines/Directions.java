package galley.lines;

import galley.font.BaseDirection;
import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Which way a paragraph runs, and where the segments of a line stand when some of them run the other way (Unicode
 * Bidirectional Algorithm, P2, P3 and L2).
 */
final class Directions {
    /** Below are Latin, Greek, Cyrillic and Armenian. */
    private static final char FIRST = 0x0590;

    /** Dashes, quotation marks, the ellipsis. */
    private static final char FIRST_QUOTE = 0x2010;

    private static final char LAST_QUOTE = 0x2027;

    private Directions() {}

    /** Whether any of a paragraph may run from right to left. */
    static boolean mixed(List<Token> tokens) {
        for (Token token : tokens) {
            String text = token.text();
            for (int i = 0; i < text.length(); i++) {
                if (mayRunLeft(text.charAt(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean mayRunLeft(char c) {
        return c >= FIRST && (c < FIRST_QUOTE || c > LAST_QUOTE);
    }

    /**
     * Whether a paragraph runs from right to left: its language does, or its first letter that has a direction. A name
     * in Latin letters that opens a Hebrew paragraph does not turn it.
     */
    static boolean rightToLeft(List<Token> tokens) {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens) {
            words.append(token.text());
        }
        char[] characters = words.toString().toCharArray();
        return Bidi.requiresBidi(characters, 0, characters.length)
                && (isRightToLeft(tokens.get(0).style().font().language())
                        || BaseDirection.of(words.toString(), "") == BaseDirection.RIGHT_TO_LEFT);
    }

    /** The left edges of segments that all run from left to right. */
    static double[] lefts(List<Segment> segments, double start) {
        double[] lefts = new double[segments.size()];
        double x = start;
        for (int i = 0; i < lefts.length; i++) {
            lefts[i] = x;
            x += segments.get(i).width();
        }
        return lefts;
    }

    private static boolean isRightToLeft(String language) {
        return BaseDirection.ofLanguage(language) == BaseDirection.RIGHT_TO_LEFT;
    }

    /**
     * The tokens, their words in a language that runs from right to left: signs beside them then stand on that side.
     */
    static List<Token> turned(List<Token> tokens) {
        List<Token> turned = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            String language = token.style().font().language();
            turned.add(isRightToLeft(language) ? token : token.in(language(token.text())));
        }
        return turned;
    }

    private static String language(String text) {
        boolean hebrew = text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HEBREW);
        return hebrew ? "he" : "ar";
    }

    /**
     * The left edge of every segment, in reading order, in a line that starts at {@code start}.
     *
     * @param rightToLeft the direction of the paragraph
     */
    static double[] lefts(List<Segment> segments, double start, boolean rightToLeft) {
        int[] order = order(segments, rightToLeft);
        double[] lefts = new double[order.length];
        double x = start;
        for (int i : order) {
            lefts[i] = x;
            x += segments.get(i).width();
        }
        return lefts;
    }

    private static int[] order(List<Segment> segments, boolean rightToLeft) {
        int[] order = new int[segments.size()];
        StringBuilder line = new StringBuilder();
        int[] starts = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            starts[i] = line.length();
            line.append(segments.get(i).text());
        }
        char[] characters = line.toString().toCharArray();
        if (!Bidi.requiresBidi(characters, 0, characters.length)) {
            return order;
        }
        return reordered(line.toString(), starts, rightToLeft);
    }

    private static int[] reordered(String line, int[] starts, boolean rightToLeft) {
        int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(line, base);
        byte[] levels = new byte[starts.length];
        Integer[] order = new Integer[starts.length];
        for (int i = 0; i < starts.length; i++) {
            order[i] = i;
            levels[i] = (byte) (starts[i] < line.length() ? bidi.getLevelAt(starts[i]) : bidi.getBaseLevel());
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        int[] visual = new int[order.length];
        for (int i = 0; i < visual.length; i++) {
            visual[i] = order[i];
        }
        return visual;
    }
}
