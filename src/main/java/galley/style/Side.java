package galley.style;

/** What stands in the side column. */
public enum Side {
    /** Facts and timeline. */
    FACTS,
    /** Ruled lines for the reader's notes. */
    NOTES
}
