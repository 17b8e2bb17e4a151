package galley.imposition;

/**
 * A page as its reader sees it: cropped, and turned as it asks to be.
 *
 * @param width in points, more than zero
 * @param height in points, more than zero
 */
public record PageSize(double width, double height) {

    /** Refuses what is no size. */
    public PageSize {
        if (!(width > 0 && height > 0 && Double.isFinite(width) && Double.isFinite(height))) {
            throw new IllegalArgumentException("no page is " + width + " × " + height + " points large");
        }
    }

    boolean isLandscape() {
        return width > height;
    }
}
