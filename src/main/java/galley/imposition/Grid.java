package galley.imposition;

/**
 * Cells of one size in columns and rows.
 *
 * @param gutter what stays white between two of them, in points
 */
record Grid(int columns, int rows, double gutter) {

    int cells() {
        return columns * rows;
    }
}
