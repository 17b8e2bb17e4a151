package galley.print.raster;

import galley.print.SheetBack;
import galley.print.Sides;

/**
 * How the pixels of a side lie in the raster, against how it is read.
 *
 * @param mirroredAcross each line runs from right to left
 * @param mirroredAlong the lines run from bottom to top; both together are a turn by half
 */
record Turn(boolean mirroredAcross, boolean mirroredAlong) {
    /** As it is read. */
    static final Turn NONE = new Turn(false, false);

    /** Turned by half. */
    static final Turn HALF = new Turn(true, true);

    /** The turn of a sheet's back (PWG 5102.4, table 9 and figure 5); fronts are never turned. */
    static Turn ofBack(Sides sides, SheetBack back) {
        boolean longEdge = sides == Sides.LONG_EDGE;
        return switch (back) {
            case NORMAL -> NONE;
            case FLIPPED -> new Turn(/* mirroredAcross= */ !longEdge, /* mirroredAlong= */ longEdge);
            case ROTATED -> longEdge ? HALF : NONE;
            case MANUAL_TUMBLE -> longEdge ? NONE : HALF;
        };
    }

    /** The header's CrossFeedTransform: 1 or -1. */
    int crossFeed() {
        return mirroredAcross ? -1 : 1;
    }

    /** The header's FeedTransform: 1 or -1. */
    int feed() {
        return mirroredAlong ? -1 : 1;
    }
}
