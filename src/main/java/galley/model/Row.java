package galley.model;

import java.util.List;

/**
 * One row of a table.
 *
 * @param cells the cells that begin in this row, from left to right; a cell that spans rows is listed in its first row
 *     only
 */
public record Row(List<Cell> cells) {

    /** Takes a copy of the cells. */
    public Row {
        cells = List.copyOf(cells);
    }
}
