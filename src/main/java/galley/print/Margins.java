package galley.print;

import galley.unit.Length;

/**
 * What of a sheet a printer cannot print on, at each edge of the upright sheet; none is negative.
 *
 * @param top at the upper edge
 * @param right at the right edge
 * @param bottom at the lower edge
 * @param left at the left edge
 */
public record Margins(Length top, Length right, Length bottom, Length left) {
    /** Prints to the very edge. */
    public static final Margins NONE = new Margins(Length.ZERO, Length.ZERO, Length.ZERO, Length.ZERO);
}
