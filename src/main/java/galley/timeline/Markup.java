package galley.timeline;

/**
 * What a source has between the words that a reader sees: emphasis marks, brackets with their targets, tags, notes,
 * templates. Letters and digits that stand in none of these are words, and never markup.
 */
final class Markup {
    /** UTF-16 units of the longest note or template, citations and all. */
    private static final int LONGEST_NOTE = 4_000;
    /** UTF-16 units of the longest tag, or target of a link. */
    private static final int LONGEST_TAG = 500;

    private static final int LONGEST_ENTITY = 10;
    private static final int LONGEST_PRONUNCIATION = 5;

    private final String source;

    Markup(String source) {
        this.source = source;
    }

    /**
     * The end of the unit of markup at an index, a single mark at least.
     *
     * @param next the character that the reader sees next
     * @return -1 where a word stands, or nothing more
     */
    int end(int at, char next) {
        if (at >= source.length() || Character.isLetterOrDigit(source.charAt(at))) {
            return -1;
        }
        return switch (source.charAt(at)) {
            case '<' -> tag(at);
            case '{' -> source.startsWith("{{", at) ? after("}}", at, LONGEST_NOTE) : at + 1;
            case '[' -> bracket(at, next);
            case ']' -> source.startsWith("](", at) ? after(")", at, LONGEST_TAG) : at + 1;
            case '&' -> orMark(after(";", at, LONGEST_ENTITY), at);
            case '/' -> orMark(pronunciation(at), at);
            default -> at + 1;
        };
    }

    private int tag(int at) {
        if (source.startsWith("<!--", at)) {
            return after("-->", at, LONGEST_NOTE);
        }
        char first = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        if (!Character.isLetter(first) && first != '/') {
            return at + 1;
        }
        int end = after(">", at, LONGEST_TAG);
        boolean note = end > 0 && source.startsWith("<ref", at) && source.charAt(end - 2) != '/';
        return note ? after("</ref>", at, LONGEST_NOTE) : end;
    }

    /** The target of a link whose text follows it, or a note mark; of any other bracket the bracket alone. */
    private int bracket(int at, char next) {
        int close = after("]", at, LONGEST_TAG);
        if (source.startsWith("[[", at)) {
            int bar = after("|", at, LONGEST_TAG);
            return bar > 0 && bar < close ? bar : at + 2;
        }
        int blank = after(" ", at, LONGEST_TAG);
        if (blank > 0 && blank < close && source.substring(at, blank).contains("//")) {
            return blank;
        }
        boolean text = close > 0 && source.startsWith("(", close);
        boolean seen = at + 1 < source.length() && source.charAt(at + 1) == next;
        return close < 0 || text || seen ? at + 1 : close;
    }

    /** The {@code /kk/} that a lost template leaves behind. */
    private int pronunciation(int at) {
        return after("/", at + 1, LONGEST_PRONUNCIATION);
    }

    private static int orMark(int end, int at) {
        return end < 0 ? at + 1 : end;
    }

    /** The end of the first such text that ends within so many characters, or -1. */
    private int after(String text, int from, int most) {
        int last = Math.min(source.length(), from + most) - text.length();
        for (int at = from; at <= last; at++) {
            if (source.startsWith(text, at)) {
                return at + text.length();
            }
        }
        return -1;
    }
}
