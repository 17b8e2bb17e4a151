package galley.imposition;

/** How a page is made to suit the place it gets; it always stands in the middle of it. */
public enum Scaling {
    /** Its own size, also where it is cut off by the edge. */
    NONE,
    /** As large as fits into what the printer reaches: made larger or smaller. */
    FIT,
    /** Its own size where the place is large enough for it, margins included; else as {@link #FIT}. */
    SHRINK
}
