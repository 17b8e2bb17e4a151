package galley.compose;

import galley.breaking.Item.Glue;
import galley.breaking.Item.Penalty;
import galley.lines.Sp;
import java.util.OptionalDouble;

/**
 * Stacks blocks in a galley: collapses the space between them and brings them back to the baseline grid. Where blocks
 * of other leadings stand between paragraphs, the space around them grows, so that the lines of both columns, and of
 * both sides of a sheet, stay level.
 */
final class Flow {
    /**
     * Between these bounds, as parts of what the style asks for, a space between blocks may be for the sake of the grid
     * and of its page. All spaces of a page are widened or narrowed alike, so that its headings stand at one distance;
     * beyond half as much again a space is a hole.
     */
    static final double LEAST = 2.0 / 3;

    private static final double MOST = 1.5;

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
        if (matter.onNewPage() && !first) {
            galley.mayDivide(Penalty.FORCED).add(Strip.blank(up(extent) - extent));
        } else if (kept || (oneBelowHeading && !heading)) {
            galley.keep().space(gap, onGrid);
        } else if (heading) {
            divideAbove(gap, up(extent) - extent, first, onGrid);
        } else if (!first) {
            galley.space(between(gap, onGrid), onGrid);
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
        } else {
            galley.mayDivideAt(between(otherwise, onGrid), Strip.blank(atHead), onGrid);
        }
    }

    /** Space that the page may widen and narrow; what is brought onto the grid begins with the least there may be. */
    private Glue between(double space, OptionalDouble onGrid) {
        if (grid <= 0) {
            return new Glue(Sp.of(space), 0, 0);
        }
        double least = LEAST * space;
        double start = onGrid.isPresent() ? least : space;
        return new Glue(Sp.of(start), Sp.of(MOST * space - start), Sp.of(start - least));
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
