package galley.dates;

/**
 * A word, number or mark of a text, as a rule about dates sees it.
 *
 * @param begin UTF-16 index of its first character
 * @param end UTF-16 index after its last character
 * @param shape what it looks like
 * @param key a word in lower case without a possessive ending, a mark as it stands; empty for what no rule names
 * @param value the number it shows: a day, a year, the first year of a decade, {@code hhmm}, {@code yyyymmdd};
 *     otherwise {@link #NONE}
 * @param capital whether it begins with a capital letter
 */
public record Token(int begin, int end, Shape shape, String key, int value, boolean capital) {

    /** No value. */
    public static final int NONE = Integer.MIN_VALUE;

    /** What a token looks like. */
    public enum Shape {
        /** Letters. */
        WORD,
        /** One to four digits. */
        NUMBER,
        /** Digits with an English ending: {@code 5th}. */
        ORDINAL,
        /** {@code 1970s}, {@code 460s}. */
        DECADE,
        /** {@code 20:00}. */
        CLOCK,
        /** {@code 2016-06-05}. */
        ISO_DATE,
        /** Any other digits: grouped, decimal, long, mixed with letters. */
        OTHER_NUMBER,
        /** Hyphen or dash. */
        DASH,
        /** Any other character that is not blank. */
        MARK
    }

    /** Whether it is this word or mark. */
    public boolean is(String other) {
        return key.equals(other);
    }

    /** Whether nothing stands between its end and the beginning of the next. */
    public boolean touches(Token next) {
        return end == next.begin;
    }

    /** Whether it is one word with whatever it touches: letters or digits, no mark and no dash. */
    public boolean glues() {
        return shape != Shape.DASH && shape != Shape.MARK;
    }

    /** Number of characters. */
    public int length() {
        return end - begin;
    }
}
