package galley.compose;

/**
 * The room that a block is set in, and what it is part of.
 *
 * @param left its left edge from the left edge of the column, in points
 * @param width its width in points
 * @param parent the node of the structure tree that blocks become children of
 */
record Frame(double left, double width, int parent) {
    /** Narrower than this, nothing is set: deep nesting must not squeeze text to nothing. */
    private static final double LEAST_WIDTH = 48;

    /** The same moved in from the left as far as there is room. */
    Frame inset(double distance) {
        double step = Math.max(0, Math.min(distance, width - LEAST_WIDTH));
        return new Frame(left + step, width - step, parent);
    }

    /** The same moved in from the right as far as there is room. */
    Frame insetRight(double distance) {
        return new Frame(left, width - Math.max(0, Math.min(distance, width - LEAST_WIDTH)), parent);
    }

    /** The same as part of another node. */
    Frame in(int node) {
        return new Frame(left, width, node);
    }
}
