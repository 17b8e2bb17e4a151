package galley.compose;

import java.util.OptionalDouble;

/**
 * Stacks blocks in a galley: collapses the space between them and brings them back to the baseline grid. Where blocks
 * of other leadings stand between paragraphs, the space around them grows, so that the lines of both columns, and of
 * both sides of a sheet, stay level.
 */
final class Flow {
    /** Rounding errors of sums of points must not cost a line of the grid. */
    private static final double EPSILON = 1e-4;

    private final Galley galley = new Galley();
    private final double grid;
    private double position;
    private double pending;
    private boolean kept;

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

    /** Adds a block with the space it wants around it; of two spaces that meet, the larger counts. */
    Flow add(Matter matter) {
        Galley block = matter.galley();
        if (block.isEmpty()) {
            return this;
        }
        double after = matter.after();
        Snap snap = matter.snap();
        boolean first = galley.isEmpty();
        double gap = first ? 0 : Math.max(pending, matter.before());
        double extent = block.height() + after;
        double pad = pad(position + gap, extent, snap);
        OptionalDouble onGrid = onGrid(extent, snap);
        if (kept) {
            galley.keep().space(gap + pad, onGrid);
        } else if (snap == Snap.END) {
            divideAbove(gap + pad, pad(0, extent, snap), first, onGrid);
        } else if (!first) {
            galley.space(gap + pad, onGrid);
        }
        galley.add(block);
        position += gap + pad + block.height();
        pending = after;
        kept = false;
        return this;
    }

    /** At the head of a page the space above a heading is only what brings its text onto the grid. */
    private void divideAbove(double otherwise, double atHead, boolean first, OptionalDouble onGrid) {
        if (first) {
            galley.add(Strip.blank(otherwise));
        } else {
            galley.mayDivide(0, Strip.NONE, Strip.blank(atHead), Strip.blank(otherwise), onGrid);
        }
    }

    /** Keeps the next block with this one. */
    Flow keepWithNext() {
        kept = true;
        return this;
    }

    boolean isEmpty() {
        return galley.isEmpty();
    }

    private double pad(double top, double extent, Snap snap) {
        return switch (snap) {
            case START -> up(top) - top;
            case END -> up(top + extent) - (top + extent);
            case FREE -> 0;
        };
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
