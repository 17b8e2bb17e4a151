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
public record Transform(double a, double b, double c, double d, double e, double f) {

    /** Leaves everything where it is. */
    public static final Transform IDENTITY = new Transform(1, 0, 0, 1, 0, 0);

    /** Makes everything so many times as large, the origin staying where it is, and then shifts it. */
    public static Transform scaled(double factor, double shiftX, double shiftY) {
        return new Transform(factor, 0, 0, factor, shiftX, shiftY);
    }

    /** Turns a side of that size by 180° about its middle. */
    static Transform halfTurn(double width, double height) {
        return new Transform(-1, 0, 0, -1, width, height);
    }

    /** This map, and then the other. */
    public Transform then(Transform next) {
        return new Transform(
                next.a * a + next.c * b,
                next.b * a + next.d * b,
                next.a * c + next.c * d,
                next.b * c + next.d * d,
                next.x(e, f),
                next.y(e, f));
    }

    /** Where a point goes: to the right. */
    public double x(double x, double y) {
        return a * x + c * y + e;
    }

    /** Where a point goes: upwards. */
    public double y(double x, double y) {
        return b * x + d * y + f;
    }

    /** The smallest box around what a box becomes. */
    public Box of(Box box) {
        double left = Double.POSITIVE_INFINITY;
        double bottom = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.NEGATIVE_INFINITY;
        for (int corner = 0; corner < 4; corner++) {
            double cornerX = corner % 2 == 0 ? box.left() : box.right();
            double cornerY = corner < 2 ? box.bottom() : box.top();
            double x = x(cornerX, cornerY);
            double y = y(cornerX, cornerY);
            left = Math.min(left, x);
            bottom = Math.min(bottom, y);
            right = Math.max(right, x);
            top = Math.max(top, y);
        }
        return new Box(left, bottom, right - left, top - bottom);
    }
}
