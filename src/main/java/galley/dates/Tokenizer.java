package galley.dates;

import galley.dates.Token.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Cuts a text into words, numbers and marks, from left to right, each character looked at a bounded number of times.
 */
public final class Tokenizer {
    /** Longer words are no words of ours; their letters are not kept. */
    private static final Set<String> BEFORE_DECADES = Set.of("the", "early", "late", "mid");

    private static final int LONGEST_KEY = 24;

    private final String text;
    private final Predicate<String> known;
    private final Predicate<String> dotted;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text, Predicate<String> known, Predicate<String> dotted) {
        this.text = text;
        this.known = known;
        this.dotted = dotted;
    }

    /** The tokens of a text; words with a hyphen stay whole only where the vocabulary knows them so. */
    public static List<Token> tokens(String text, Vocabulary vocabulary) {
        Tokenizer tokenizer =
                new Tokenizer(text, vocabulary::knows, word -> vocabulary.has(Vocabulary.Kind.DOTTED, word));
        tokenizer.run();
        return tokenizer.tokens;
    }

    private void run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isBlank(c)) {
                at++;
            } else if (isDigit(at)) {
                number();
            } else if (Character.isLetter(c)) {
                word();
            } else {
                Shape shape = isDash(c) ? Shape.DASH : Shape.MARK;
                add(at + 1, shape, String.valueOf(c), Token.NONE);
            }
        }
    }

    private void add(int end, Shape shape, String key, int value) {
        tokens.add(new Token(at, end, shape, key, value, Character.isUpperCase(text.charAt(at))));
        at = end;
    }

    private void word() {
        int end = letters(at);
        int initials = initials(at, end);
        if (initials > end) {
            add(initials, Shape.WORD, key(at, initials), Token.NONE);
            return;
        }
        if (charAt(end) == '-') {
            int whole = letters(end + 1);
            if (whole > end + 1 && known.test(key(at, whole))) {
                add(whole, Shape.WORD, key(at, whole), Token.NONE);
                return;
            }
        }
        String key = key(at, end);
        boolean dot = charAt(end) == '.' && dotted.test(key);
        add(dot ? end + 1 : end, Shape.WORD, key, Token.NONE);
    }

    /** Letters with apostrophes between them. */
    private int letters(int from) {
        int end = from;
        while (end < text.length()
                && (Character.isLetter(text.charAt(end))
                        || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK
                        || (isApostrophe(charAt(end)) && end > from && Character.isLetter(charAt(end + 1))))) {
            end++;
        }
        return end;
    }

    /** The end of single letters each with a full stop, as in {@code B.C.}; the given end where there are none. */
    private int initials(int from, int end) {
        int next = from;
        while (next + 1 < text.length() && Character.isLetter(text.charAt(next)) && text.charAt(next + 1) == '.') {
            next += 2;
        }
        return next >= from + 4 ? next : end;
    }

    private String key(int from, int to) {
        if (to - from > LONGEST_KEY) {
            return "";
        }
        String word = text.substring(from, to).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    private void number() {
        int end = digits(at);
        int length = end - at;
        if (length == 4 && isoDate(end)) {
            add(
                    end + 6,
                    Shape.ISO_DATE,
                    "",
                    value(at, end) * 10_000 + value(end + 1, end + 3) * 100 + value(end + 4, end + 6));
        } else if (length <= 2 && charAt(end) == ':' && digits(end + 1) == end + 3 && !isDigit(end + 3)) {
            add(end + 3, Shape.CLOCK, "", value(at, end) * 100 + value(end + 1, end + 3));
        } else if (continued(end)) {
            add(rest(end), Shape.OTHER_NUMBER, "", Token.NONE);
        } else if (length > 4) {
            add(end, Shape.OTHER_NUMBER, "", Token.NONE);
        } else if (Character.isLetter(charAt(end)) || isApostrophe(charAt(end))) {
            suffixed(end);
        } else {
            add(end, Shape.NUMBER, "", value(at, end));
        }
    }

    private void suffixed(int end) {
        int last = letters(end + (isApostrophe(charAt(end)) ? 1 : 0));
        String suffix = key(end, last).replace("'", "");
        int value = value(at, end);
        if (isApostrophe(charAt(end)) && last == end + 2 && charAt(end + 1) == 's' && value % 10 == 0 && isOfDecade()) {
            add(last, Shape.DECADE, "", value);
        } else if (suffix.isEmpty()) {
            add(end, Shape.NUMBER, "", value);
        } else if ((suffix.equals("s") || suffix.equals("er"))
                && last == end + suffix.length()
                && value % 10 == 0
                && end - at >= 3) {
            add(last, Shape.DECADE, "", value);
        } else if (isApostrophe(charAt(end)) || suffix.equals("am") || suffix.equals("pm")) {
            add(end, Shape.NUMBER, "", value);
        } else if (suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd") || suffix.equals("th")) {
            add(last, Shape.ORDINAL, "", value);
        } else {
            add(rest(last), Shape.OTHER_NUMBER, "", Token.NONE);
        }
    }

    /**
     * Whether the last word makes a decade of {@code 1950's}, as in "the 1950's"; "1950's largest fire" is of a year.
     */
    private boolean isOfDecade() {
        return !tokens.isEmpty()
                && BEFORE_DECADES.contains(tokens.get(tokens.size() - 1).key());
    }

    private boolean isoDate(int end) {
        return charAt(end) == '-'
                && charAt(end + 3) == '-'
                && digits(end + 1) == end + 3
                && digits(end + 4) == end + 6
                && !Character.isLetter(charAt(end + 6));
    }

    /** Whether a digit run goes on as a grouped or decimal number: {@code 75,000}, {@code 3.5}, {@code 1/2}. */
    private boolean continued(int end) {
        char c = charAt(end);
        int next = digits(end + 1);
        if (c == ',') {
            return next == end + 4;
        }
        return c == '.' && next > end + 1;
    }

    /** The end of digits, letters and the points and commas between digits. */
    private int rest(int from) {
        int end = from;
        while (end < text.length()) {
            boolean joins = (charAt(end) == ',' || charAt(end) == '.') && isDigit(end + 1);
            if (!joins && !Character.isLetterOrDigit(text.charAt(end))) {
                break;
            }
            end++;
        }
        return end;
    }

    private int digits(int from) {
        int end = from;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    private int value(int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    private boolean isDigit(int index) {
        char c = charAt(index);
        return c >= '0' && c <= '9';
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /** Whether it is a hyphen, a dash, or a minus sign. */
    static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    /** Whether it is a blank of any width, or a line end. */
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
