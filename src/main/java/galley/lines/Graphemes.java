package galley.lines;

/** Characters as readers see them: a letter with the marks on it. */
final class Graphemes {
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Graphemes() {}

    /** The end of the character at an index, with the marks that combine with it. */
    static int next(String text, int start) {
        int at = start + Character.charCount(text.codePointAt(start));
        while (at < text.length() && combines(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean combines(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == ZERO_WIDTH_JOINER
                || (c >= 0xFE00 && c <= 0xFE0F);
    }
}
