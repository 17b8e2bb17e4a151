package galley.imposition;

/**
 * An affine map as PDF writes it (ISO 32000-2, 8.3.4): {@code x' = a·x + c·y + e}, {@code y' = b·x + d·y + f}.
 *
 * @param a part of x in x'
 * @param b part of x in y'
 * @param c part of y in x'
 * @param d part of y in y'
 * @param e shift to the right, in points
 * @param f shift upwards, in points
 */
public record Transform(double a, double b, double c, double d, double e, double f) {}
