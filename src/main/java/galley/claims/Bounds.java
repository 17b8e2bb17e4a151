package galley.claims;

/**
 * The numbers that a statement leaves possible.
 *
 * @param min the least
 * @param max the most; infinite for "at least"
 */
public record Bounds(double min, double max) {
    /** "About 40" is meant to hold for 34 and for 46. */
    private static final double VAGUENESS = 0.15;

    /** Below this, a number that ends in noughts is as exact as any other. */
    private static final double FEWEST_ROUNDED = 100;

    /** Checks the order. */
    public Bounds {
        if (min > max) {
            throw new IllegalArgumentException("bounds are in order: " + min + " " + max);
        }
    }

    /** A number stated without reserve. One that ends in two noughts or more may have been rounded there. */
    public static Bounds exactly(double number) {
        double unit = 1;
        while (number >= FEWEST_ROUNDED && number % (unit * 10) == 0) {
            unit *= 10;
        }
        double slack = unit < FEWEST_ROUNDED ? 0 : unit / 2;
        return new Bounds(number - slack, number + slack);
    }

    /** A number and all above it. */
    public static Bounds atLeast(double number) {
        return new Bounds(number, Double.POSITIVE_INFINITY);
    }

    /** A number and all below it. */
    public static Bounds atMost(double number) {
        return new Bounds(0, number);
    }

    /** What is near a number. */
    public static Bounds about(double number) {
        return new Bounds(number * (1 - VAGUENESS), number * (1 + VAGUENESS));
    }

    /** Both ends from the least to the most of two. */
    public Bounds to(Bounds other) {
        return new Bounds(Math.min(min, other.min), Math.max(max, other.max));
    }

    /** The sum of two. */
    public Bounds plus(Bounds other) {
        return new Bounds(min + other.min, max + other.max);
    }

    /** Whether one number can satisfy both. */
    public boolean meets(Bounds other) {
        return min <= other.max && other.min <= max;
    }
}
