package galley.read.plain;

/** What counts as blank at the ends of lines and values: spaces of any width, and tabs. */
final class Blank {
    private Blank() {}

    static boolean is(char c) {
        return c == ' ' || c == '\t' || (c > '~' && Character.isSpaceChar(c));
    }

    /** Whether there is nothing but blanks from one index to another. */
    static boolean isAll(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
