package galley.compose;

import galley.compose.Choice.Other;
import galley.compose.Choice.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Stacks blocks in a galley: collapses the space between them and brings them back to the baseline grid. Where blocks
 * of other leadings stand between paragraphs, the space around them grows, so that the lines of both columns, and of
 * both sides of a sheet, stay level.
 */
final class Flow {
    /** The price of a line more above a heading: seen by few, but a page that is a line short is seen by none. */
    private static final int WIDER = 80;

    /** The same where it more than doubles the space, so that of two like headings on a page one stands apart. */
    private static final int TWICE_AS_WIDE = 240;

    /** The price of two lines more: seen, and worth no less than two lines of a last page that is nearly empty. */
    private static final int WIDEST = 2_000;

    /**
     * The price of a line less: on one page a heading then stands at a third of the distance of the others, which is
     * only better than a page that is two lines short.
     */
    private static final int CLOSER = 5_000;

    /** What must be left of the space above a heading, so that it still stands closer to what follows. */
    static final double LEAST_ABOVE = 0.3;

    /** Rounding errors of sums of points must not cost a line of the grid. */
    private static final double EPSILON = 1e-4;

    private final Galley galley = new Galley();
    private final double grid;
    private double pending;
    private boolean kept;
    /** Whether the block set last is a heading. */
    private boolean belowHeading;
    /** Whether only a line stands below the last heading: two should, if there are two before the next heading. */
    private boolean oneBelowHeading;

    /** A flow without a grid, for cells and boxes. */
    Flow() {
        this(0);
    }

    /** A flow on a grid of so many points. */
    Flow(double grid) {
        this.grid = grid;
    }

    /** How a block stands to the grid. */
    enum Snap {
        /** Its first line stands on it. */
        START,
        /** What follows it stands on it: a heading is closer to its text than to what precedes. */
        END,
        /** It need not care. */
        FREE
    }

    Galley galley() {
        return galley;
    }

    /**
     * Adds a block with the space it wants around it; of two spaces that meet, the larger counts. How much more it
     * takes to come onto the grid is left to the page it stands on.
     */
    Flow add(Matter matter) {
        Galley block = matter.galley();
        if (block.isEmpty()) {
            return this;
        }
        boolean first = galley.isEmpty();
        double gap = first ? 0 : Math.max(pending, matter.before());
        double extent = block.height() + matter.after();
        OptionalDouble onGrid = onGrid(extent, matter.snap());
        boolean heading = matter.snap() == Snap.END;
        if (kept || (oneBelowHeading && !heading)) {
            galley.keep().space(gap, onGrid);
        } else if (heading) {
            divideAbove(gap, up(extent) - extent, first, onGrid);
        } else if (!first) {
            galley.space(gap, onGrid);
        }
        galley.add(block);
        pending = matter.after();
        oneBelowHeading = belowHeading && !heading && block.isOneLine();
        belowHeading = heading;
        kept = false;
        return this;
    }

    /** At the head of a page the space above a heading is only what brings its text onto the grid. */
    private void divideAbove(double otherwise, double atHead, boolean first, OptionalDouble onGrid) {
        if (first) {
            galley.add(Strip.blank(atHead));
            return;
        }
        Galley space = above(otherwise, atHead, onGrid);
        List<Other> others = new ArrayList<>(3);
        if (grid > 0) {
            int wider = grid > otherwise ? TWICE_AS_WIDE : WIDER;
            others.add(other(wider, otherwise + grid, atHead, onGrid));
            others.add(other(WIDEST, otherwise + 2 * grid, atHead, onGrid));
        }
        if (grid > 0 && otherwise - grid >= LEAST_ABOVE * otherwise) {
            others.add(other(CLOSER, otherwise - grid, atHead, onGrid));
        }
        galley.add(space.orElse(others));
    }

    private static Galley above(double space, double atHead, OptionalDouble onGrid) {
        return new Galley().mayDivide(0, Strip.NONE, Strip.blank(atHead), Strip.blank(space), onGrid);
    }

    private static Other other(int price, double space, double atHead, OptionalDouble onGrid) {
        Galley galley = above(space, atHead, onGrid);
        Sketch sketch = new Sketch(galley.entries().get(0).item(), onGrid, 0);
        return new Other(price, List.of(sketch), () -> galley);
    }

    /** Keeps the next block with this one. */
    Flow keepWithNext() {
        kept = true;
        return this;
    }

    boolean isEmpty() {
        return galley.isEmpty();
    }

    /** How far below the space above a block something stands on the grid: the block itself, or what follows it. */
    private OptionalDouble onGrid(double extent, Snap snap) {
        if (grid <= 0 || snap == Snap.FREE) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(snap == Snap.START ? 0 : extent);
    }

    /** The next line of the grid at or below a height. */
    private double up(double height) {
        return grid <= 0 ? height : Math.ceil(height / grid - EPSILON) * grid;
    }
}
