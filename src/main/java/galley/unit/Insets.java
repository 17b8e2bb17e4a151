package galley.unit;

/** The margins of a page or the padding of a box, side by side with the edges they keep clear. */
public record Insets(Length top, Length right, Length bottom, Length left) {

    /** The same distance on all four sides. */
    public static Insets all(Length side) {
        return new Insets(side, side, side, side);
    }

    /** What left and right take away from a width. */
    public Length horizontal() {
        return left.plus(right);
    }

    /** What top and bottom take away from a height. */
    public Length vertical() {
        return top.plus(bottom);
    }
}
