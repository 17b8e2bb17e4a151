package galley.lines;

import galley.font.BaseDirection;
import galley.lines.Token.Kind;
import galley.page.Target;
import galley.style.Role;
import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which way a paragraph and each of its words run, and where the segments of a line stand when some of them run the
 * other way (Unicode Bidirectional Algorithm, UAX 9).
 *
 * @param tokens the tokens of the paragraph, none of which changes its direction: a comma behind a word may run the
 *     other way than the word
 * @param mixed whether any of it may run from right to left
 * @param rightToLeft whether its lines are read from right to left
 * @param flushRight whether its lines start at the right edge: those of running text if they are read from there, those
 *     of labels, facts and tables if the document is
 */
record Directions(List<Token> tokens, boolean mixed, boolean rightToLeft, boolean flushRight) {
    /** Below are Latin, Greek, Cyrillic and Armenian. */
    private static final char FIRST = 0x0590;

    /** Dashes, quotation marks, the ellipsis. */
    private static final char FIRST_QUOTE = 0x2010;

    private static final char LAST_QUOTE = 0x2027;

    /** A line that ends where it is meant to is not the end of its paragraph. */
    private static final String LINE_SEPARATOR = "\u2028";

    /** What is no letter and no figure, such as a picture in a line. */
    private static final String OBJECT = "\uFFFC";

    /** Of no language, whose direction is that of the letters among others: left to right. */
    private static final String NO_LANGUAGE = "und";

    /**
     * The roles whose paragraphs start at the edge of their own direction; what stands beside others follows the page.
     */
    private static final Set<Role> RUNNING_TEXT = EnumSet.of(Role.BODY, Role.SUMMARY, Role.QUOTATION);

    /** The directions of a paragraph of a look. */
    static Directions of(List<Token> tokens, Look look) {
        String language = tokens.get(0).style().font().language();
        boolean fromRight = isRightToLeft(language);
        if (!fromRight && !mixed(tokens)) {
            return new Directions(tokens, false, false, false);
        }
        String text = text(tokens);
        char[] characters = text.toCharArray();
        boolean letters = Bidi.requiresBidi(characters, 0, characters.length);
        boolean rightToLeft = (letters && fromRight) || BaseDirection.of(text, language) == BaseDirection.RIGHT_TO_LEFT;
        Bidi bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        boolean flushRight = RUNNING_TEXT.contains(look.role())
                ? rightToLeft
                : isRightToLeft(look.font().language());
        return new Directions(levelled(tokens, text, bidi), true, rightToLeft, flushRight);
    }

    /**
     * The language to shape a line in: a name in Latin letters alone runs from left to right, whatever the language of
     * what it stands in.
     */
    static String language(String text, String language) {
        boolean other = isRightToLeft(language)
                && !mayRunLeft(text)
                && BaseDirection.of(text, language) == BaseDirection.LEFT_TO_RIGHT;
        return other ? NO_LANGUAGE : language;
    }

    private static boolean mixed(List<Token> tokens) {
        for (Token token : tokens) {
            if (mayRunLeft(token.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayRunLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (mayRunLeft(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayRunLeft(char c) {
        return c >= FIRST && (c < FIRST_QUOTE || c > LAST_QUOTE);
    }

    private static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            text.append(
                    token.kind() == Kind.LINE_BREAK
                            ? LINE_SEPARATOR
                            : isCall(token) ? OBJECT.repeat(token.text().length()) : token.text());
        }
        return text.toString();
    }

    /** Whether it calls a note: as a figure it would draw the full stop before it to the Latin name before that. */
    private static boolean isCall(Token token) {
        return token.style().raise() > 0
                && token.span().target().filter(Target.Inside.class::isInstance).isPresent();
    }

    /** The tokens, cut where the level of their characters changes, each in a language that runs that way. */
    private static List<Token> levelled(List<Token> tokens, String text, Bidi bidi) {
        String leftward = leftwardLanguage(text);
        List<Token> levelled = new ArrayList<>(tokens.size());
        int start = 0;
        for (Token token : tokens) {
            int end = start + token.text().length();
            boolean whole =
                    !token.isWord() || token.original().length() != token.text().length();
            int from = start;
            for (int at = start + 1; at < end && !whole; at++) {
                if (bidi.getLevelAt(at) != bidi.getLevelAt(from)) {
                    levelled.add(turned(token.part(from - start, at - start), bidi.getLevelAt(from), leftward));
                    from = at;
                }
            }
            int level = from < text.length() ? bidi.getLevelAt(from) : bidi.getBaseLevel();
            levelled.add(turned(token.part(from - start, end - start), level, leftward));
            start = token.kind() == Kind.LINE_BREAK ? end + LINE_SEPARATOR.length() : end;
        }
        return levelled;
    }

    /** A token shaped the way it runs: signs that both directions share are drawn by that of their language. */
    private static Token turned(Token token, int level, String leftward) {
        boolean left = (level & 1) != 0;
        String own = token.style().font().language();
        String language = isRightToLeft(own) == left ? own : left ? leftward : NO_LANGUAGE;
        return token.in(language, level);
    }

    private static boolean isRightToLeft(String language) {
        return BaseDirection.ofLanguage(language) == BaseDirection.RIGHT_TO_LEFT;
    }

    private static String leftwardLanguage(String text) {
        boolean hebrew = text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HEBREW);
        return hebrew ? "he" : "ar";
    }

    /** The left edges of segments in reading order, in a line that starts at {@code start}. */
    double[] lefts(List<Segment> segments, double start) {
        return mixed && !segments.isEmpty() ? reordered(segments, start) : inOrder(segments, start);
    }

    private static double[] inOrder(List<Segment> segments, double start) {
        double[] lefts = new double[segments.size()];
        double x = start;
        for (int i = 0; i < lefts.length; i++) {
            lefts[i] = x;
            x += segments.get(i).width();
        }
        return lefts;
    }

    private double[] reordered(List<Segment> segments, double start) {
        byte[] levels = levels(segments);
        Integer[] order = new Integer[levels.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        double[] lefts = new double[order.length];
        double x = start;
        for (int i : order) {
            lefts[i] = x;
            x += segments.get(i).width();
        }
        return lefts;
    }

    /** The levels of segments; blanks at the end of a line run as the paragraph does (rule L1). */
    private byte[] levels(List<Segment> segments) {
        byte[] levels = new byte[segments.size()];
        boolean end = true;
        for (int i = levels.length - 1; i >= 0; i--) {
            end = end && !segments.get(i).isInk();
            int base = rightToLeft ? 1 : 0;
            levels[i] = (byte) (end ? base : segments.get(i).token().level());
        }
        return levels;
    }
}
