package galley.imposition;

/**
 * The strips along the edges of a paper that a printer cannot reach, seen with the paper upright.
 *
 * @param left in points, not negative
 * @param bottom in points, not negative
 * @param right in points, not negative
 * @param top in points, not negative
 */
public record Margins(double left, double bottom, double right, double top) {

    /** Of a printer that prints to the edge. */
    public static final Margins NONE = new Margins(0, 0, 0, 0);

    /** Refuses what is no width. */
    public Margins {
        for (double width : new double[] {left, bottom, right, top}) {
            if (!(width >= 0 && Double.isFinite(width))) {
                throw new IllegalArgumentException("no margin is " + width + " points wide");
            }
        }
    }

    /** The same strip on every edge. */
    public static Margins of(double width) {
        return new Margins(width, width, width, width);
    }
}
