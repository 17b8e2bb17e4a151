package galley.read.wikitext.markup;

/**
 * A line of a list.
 *
 * @param signs the signs it begins with
 * @param from where its text begins
 * @param to where it ends
 */
record ListLine(String signs, int from, int to) {

    static ListLine of(String text, int start, int end) {
        int from = Lines.skip(text, start, end, "*#:;");
        int signs = Math.min(from, start + 4 * Markup.DEEPEST);
        return new ListLine(text.substring(start, signs), from, end);
    }

    int depth() {
        return signs.length();
    }

    /** The kind of list at a depth; terms and descriptions are of one kind. */
    char kind(int depth) {
        char sign = signs.charAt(depth);
        return sign == ';' ? ':' : sign;
    }

    boolean isTerm(int depth) {
        return signs.charAt(depth) == ';';
    }
}
