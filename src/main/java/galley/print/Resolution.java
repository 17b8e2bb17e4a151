package galley.print;

/**
 * How fine the dots are.
 *
 * @param x dots per inch across the feed direction, above zero
 * @param y dots per inch along the feed direction, above zero
 */
public record Resolution(int x, int y) {
    /** The same both ways. */
    public static Resolution of(int dotsPerInch) {
        return new Resolution(dotsPerInch, dotsPerInch);
    }

    /** {@code 600 dpi}, or {@code 600x1200 dpi} where the two differ. */
    @Override
    public String toString() {
        return (x == y ? Integer.toString(x) : x + "x" + y) + " dpi";
    }
}
