package galley.style;

/** How the lines of a paragraph meet the edges of their column. */
public enum Alignment {
    /** Flush at both edges, but for the last line. */
    JUSTIFY,
    /** Flush left, ragged right. */
    LEFT,
    /** Flush right, ragged left. */
    RIGHT,
    /** Ragged at both edges. */
    CENTRE
}
