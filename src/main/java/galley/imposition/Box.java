package galley.imposition;

/**
 * A rectangle with sides along the axes, in points; y grows upwards.
 *
 * @param left its left edge
 * @param bottom its lower edge
 * @param width not negative
 * @param height not negative
 */
public record Box(double left, double bottom, double width, double height) {

    /** Its right edge. */
    public double right() {
        return left + width;
    }

    /** Its upper edge. */
    public double top() {
        return bottom + height;
    }

    /** What both cover; of no width or height where they do not meet. */
    public Box intersection(Box other) {
        double x = Math.max(left, other.left);
        double y = Math.max(bottom, other.bottom);
        return new Box(
                x, y, Math.max(0, Math.min(right(), other.right()) - x), Math.max(0, Math.min(top(), other.top()) - y));
    }

    Box inset(double horizontally, double vertically) {
        return new Box(left + horizontally, bottom + vertically, width - 2 * horizontally, height - 2 * vertically);
    }

    /** Column and row of a grid of equal cells with gutters between them; rows are counted from the top. */
    Box cell(Grid grid, int column, int row) {
        double cellWidth = (width - (grid.columns() - 1) * grid.gutter()) / grid.columns();
        double cellHeight = (height - (grid.rows() - 1) * grid.gutter()) / grid.rows();
        return new Box(
                left + column * (cellWidth + grid.gutter()),
                top() - (row + 1) * cellHeight - row * grid.gutter(),
                cellWidth,
                cellHeight);
    }
}
