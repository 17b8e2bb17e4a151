package galley.imposition;

/**
 * A thin line to cut or fold by.
 *
 * @param kind what it is for, which tells how it is drawn
 * @param x1 where it begins, in points from the left of the side
 * @param y1 where it begins, in points from the bottom of the side
 * @param x2 where it ends
 * @param y2 where it ends
 */
public record GuideLine(Kind kind, double x1, double y1, double x2, double y2) {

    /** What a line is for. */
    public enum Kind {
        /** Dashed: the paper is folded here. */
        FOLD,
        /** Whole and thin: the paper is cut here. */
        CUT,
        /** Whole and bold: part of a drawing that shows what to do. */
        DRAWING
    }

    GuideLine moved(Transform by) {
        return new GuideLine(kind, by.x(x1, y1), by.y(x1, y1), by.x(x2, y2), by.y(x2, y2));
    }
}
