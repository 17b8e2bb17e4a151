package galley.imposition;

/** About which of its edges a sheet is turned over for its back to be printed. */
public enum Turn {
    /** The shorter edge, as a calendar on a wall ({@code two-sided-short-edge} in IPP). */
    SHORT_EDGE,
    /** The longer edge, as a page of an upright book ({@code two-sided-long-edge} in IPP). */
    LONG_EDGE
}
