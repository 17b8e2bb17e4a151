package galley.model;

import java.util.List;

/**
 * One cell of a table.
 *
 * @param header whether it names its row or column rather than giving data
 * @param columns how many columns it spans, from 1
 * @param rows how many rows it spans, from 1
 * @param blocks what it holds
 */
public record Cell(boolean header, int columns, int rows, List<Block> blocks) {

    /** Checks the spans and takes a copy of the blocks. */
    public Cell {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("a cell spans at least one column and one row");
        }
        blocks = List.copyOf(blocks);
    }

    /** A cell of data over one column and one row. */
    public static Cell of(List<Block> blocks) {
        return new Cell(false, 1, 1, blocks);
    }

    /** A header cell over one column and one row. */
    public static Cell header(List<Block> blocks) {
        return new Cell(true, 1, 1, blocks);
    }
}
