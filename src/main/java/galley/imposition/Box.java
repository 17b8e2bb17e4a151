package galley.imposition;

/**
 * A rectangle with sides along the axes, in points; y grows upwards.
 *
 * @param left its left edge
 * @param bottom its lower edge
 * @param width not negative
 * @param height not negative
 */
public record Box(double left, double bottom, double width, double height) {}
