package galley.read.plain;

/** What counts as blank at the ends of lines and values: spaces of any width, and tabs. */
final class Blank {
    private Blank() {}

    static boolean is(char c) {
        return c == ' ' || c == '\t' || (c > '~' && Character.isSpaceChar(c));
    }
}
