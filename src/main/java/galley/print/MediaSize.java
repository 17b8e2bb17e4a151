package galley.print;

import galley.unit.Length;

/**
 * The size of a sheet as it is fed, upright as a rule.
 *
 * @param width across, above zero
 * @param height along, above zero
 */
public record MediaSize(Length width, Length height) {
    /**
     * Two sizes are of one paper up to here, in points. Printers round to hundredths of a millimetre, points, or
     * hundredths of an inch; PWG 5100.3 takes sizes that differ by less than half a millimetre for one.
     */
    private static final double SAME = Length.mm(0.5).points();

    /** Whether both are the size of one paper, but for rounding. */
    public boolean isAbout(MediaSize other) {
        return Math.abs(width.points() - other.width.points()) <= SAME
                && Math.abs(height.points() - other.height.points()) <= SAME;
    }

    /** The same sheet lying on its side. */
    public MediaSize turned() {
        return new MediaSize(/* width= */ height, /* height= */ width);
    }
}
