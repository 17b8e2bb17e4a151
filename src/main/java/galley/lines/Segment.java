package galley.lines;

/**
 * A stretch of a line that is placed as one: part of a word, a blank, the hyphen at the end.
 *
 * @param kind what it is
 * @param token where it comes from
 * @param text the characters shown
 * @param word the glyphs shown
 * @param width its width in this line, in points
 * @param expansion by what its glyphs are widened, 1 being as drawn
 * @param stretch its share in what the line lacks
 * @param shrink its share in what the line has too much
 */
record Segment(
        Kind kind,
        Token token,
        String text,
        ShapedWord word,
        double width,
        double expansion,
        double stretch,
        double shrink) {

    /** What a segment is. */
    enum Kind {
        /** Part of a word, or all of it. */
        WORD,
        /** A blank. */
        BLANK,
        /** Room without a character. */
        SPACE,
        /** The hyphen that a break adds. */
        HYPHEN
    }

    static Segment word(Kind kind, Token token, String text, ShapedWord word, double expansion) {
        return new Segment(kind, token, text, word, word.width() * expansion, expansion, 0, 0);
    }

    static Segment blank(Kind kind, Token token, ShapedWord word, double width, double stretch, double shrink) {
        return new Segment(kind, token, token.text(), word, width, 1, stretch, shrink);
    }

    Segment widened(double by) {
        return by == 0 ? this : new Segment(kind, token, text, word, width + by, expansion, stretch, shrink);
    }

    boolean isInk() {
        return kind == Kind.WORD || kind == Kind.HYPHEN;
    }

    /** Whether this is an ordinary blank that a word's own run can end with: same style, same meaning. */
    boolean followsIn(Segment before) {
        return kind == Kind.BLANK
                && before.kind == Kind.WORD
                && text.equals(" ")
                && token.span().node() == before.token.span().node()
                && token.level() == before.token.level()
                && before.word.takesBlank()
                && token.style().equals(before.token.style());
    }
}
