package galley.imposition;

/** Where a book is bound, seen from its front cover. */
public enum Spine {
    /** Books in scripts that run from left to right. */
    LEFT,
    /** Books in scripts that run from right to left. */
    RIGHT
}
