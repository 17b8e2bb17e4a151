package galley.imposition;

/**
 * The paper in the tray, upright, and how much of it the printer reaches.
 *
 * <p>What is laid out keeps clear of the wider margin of two edges that lie opposite each other. Printers differ in
 * whether they turn a landscape side to the left or to the right, and the back of a sheet comes the other way round, so
 * which of the two edges it will be cannot be known here; and pages back to back must not be shifted against each
 * other.
 *
 * @param width in points
 * @param height in points; not less than the width
 * @param unprintable what the printer cannot reach
 */
public record Paper(double width, double height, Margins unprintable) {

    /** Refuses paper that is no paper; lays it upright where it was not. */
    public Paper {
        if (!(width > 0 && height > 0 && Double.isFinite(width) && Double.isFinite(height))) {
            throw new IllegalArgumentException("no paper is " + width + " × " + height + " points large");
        }
        if (width > height) {
            double wider = width;
            width = height;
            height = wider;
            unprintable = new Margins(
                    /* left= */ unprintable.bottom(),
                    /* bottom= */ unprintable.right(),
                    /* right= */ unprintable.top(),
                    /* top= */ unprintable.left());
        }
    }

    /** Paper of a printer that prints to the edge. */
    public static Paper of(double width, double height) {
        return new Paper(width, height, Margins.NONE);
    }

    /** The whole side, upright or turned. */
    Box side(boolean landscape) {
        return landscape ? new Box(0, 0, height, width) : new Box(0, 0, width, height);
    }

    /** What the printer reaches of a side, upright or turned, in the middle of it. */
    Box printable(boolean landscape) throws ImpositionException {
        double across = Math.max(unprintable.left(), unprintable.right());
        double along = Math.max(unprintable.bottom(), unprintable.top());
        if (2 * across >= width || 2 * along >= height) {
            throw new ImpositionException(
                    "the margins that the printer cannot reach leave nothing of the paper",
                    "choose a larger paper, or smaller margins");
        }
        Box side = side(landscape);
        return landscape ? side.inset(along, across) : side.inset(across, along);
    }
}
