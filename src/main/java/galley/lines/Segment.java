package galley.lines;

/**
 * A stretch of a line that is placed as one: part of a word, a blank, the hyphen at the end.
 *
 * @param kind what it is
 * @param token where it comes from
 * @param text the characters shown
 * @param width its width in this line, in points
 * @param stretch its share in what the line lacks
 * @param shrink its share in what the line has too much
 */
record Segment(Kind kind, Token token, String text, double width, double stretch, double shrink) {

    /** What a segment is. */
    enum Kind {
        /** Part of a word, or all of it. */
        WORD,
        /** A blank. */
        BLANK,
        /** The hyphen that a break adds. */
        HYPHEN
    }

    static Segment word(Token token, String text, double width) {
        return new Segment(Kind.WORD, token, text, width, 0, 0);
    }

    static Segment blank(Token token, double width, double stretch, double shrink) {
        return new Segment(Kind.BLANK, token, token.text(), width, stretch, shrink);
    }

    static Segment hyphen(Token token, double width) {
        return new Segment(Kind.HYPHEN, token, "-", width, 0, 0);
    }

    Segment widened(double by) {
        return by == 0 ? this : new Segment(kind, token, text, width + by, stretch, shrink);
    }

    /** Whether this is an ordinary blank that a word's own run can end with: same style, same meaning. */
    boolean followsIn(Segment word) {
        return kind == Kind.BLANK
                && word.kind == Kind.WORD
                && text.equals(" ")
                && token.span().node() == word.token.span().node()
                && token.style().equals(word.token.style());
    }
}
