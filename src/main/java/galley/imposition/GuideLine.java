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
        /** Whole: the paper is cut here. */
        CUT
    }
}
