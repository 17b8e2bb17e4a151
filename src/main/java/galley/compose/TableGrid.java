package galley.compose;

import galley.model.Block;
import galley.model.Cell;
import galley.model.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which cell of a table stands in which columns and rows, spans counted in.
 *
 * @param columns how many columns there are, at least 1
 * @param rows the cells that begin in each row, from left to right
 */
record TableGrid(int columns, List<List<Placed>> rows) {
    /** Spans beyond this are slips of the pen, or hostile. */
    private static final int MOST_COLUMNS = 1_000;

    /**
     * A cell at its place.
     *
     * @param cell the cell
     * @param row its first row, from 0
     * @param column its first column, from 0
     * @param columns how many columns it covers
     * @param rows how many rows it covers, no more than there are
     */
    record Placed(Cell cell, int row, int column, int columns, int rows) {
        int lastRow() {
            return row + rows - 1;
        }
    }

    static TableGrid of(Block.Table table) {
        List<List<Placed>> rows = new ArrayList<>();
        int[] busyUntil = new int[MOST_COLUMNS];
        int columns = 1;
        for (int r = 0; r < table.rows().size(); r++) {
            List<Placed> placed = place(table.rows().get(r), r, table.rows().size(), busyUntil);
            rows.add(placed);
            for (Placed cell : placed) {
                columns = Math.max(columns, cell.column() + cell.columns());
            }
        }
        return new TableGrid(columns, filled(rows, columns));
    }

    /**
     * Rows that are shorter than others, with an empty cell at their ends: in a tagged document all rows of a table
     * have as many columns (PDF/UA-1, ISO 14289-1, 7.5).
     */
    private static List<List<Placed>> filled(List<List<Placed>> rows, int columns) {
        int[] busyUntil = new int[columns];
        List<List<Placed>> all = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Placed> row = rows.get(r);
            for (Placed cell : row) {
                Arrays.fill(busyUntil, cell.column(), cell.column() + cell.columns(), cell.lastRow() + 1);
            }
            boolean header = isHead(row);
            List<Placed> filled = new ArrayList<>(row);
            for (int column = 0; column < columns; ) {
                int free = busyUntil[column] > r ? 0 : free(busyUntil, column, r);
                if (free > 0) {
                    Cell empty = new Cell(header, free, 1, List.of());
                    filled.add(new Placed(empty, r, column, free, 1));
                }
                column += Math.max(1, free);
            }
            filled.sort(Comparator.comparingInt(Placed::column));
            all.add(filled);
        }
        return all;
    }

    private static List<Placed> place(Row row, int r, int rowCount, int[] busyUntil) {
        List<Placed> placed = new ArrayList<>();
        int column = 0;
        for (Cell cell : row.cells()) {
            while (column < MOST_COLUMNS && busyUntil[column] > r) {
                column++;
            }
            if (column == MOST_COLUMNS) {
                // What has no column of its own shares the last one.
                column = MOST_COLUMNS - 1;
            }
            int columns = Math.min(cell.columns(), free(busyUntil, column, r));
            int rows = Math.min(cell.rows(), rowCount - r);
            Arrays.fill(busyUntil, column, column + columns, r + rows);
            placed.add(new Placed(cell, r, column, columns, rows));
            column += columns;
        }
        return placed;
    }

    /** Columns from here on that no cell of an earlier row reaches into; at least one. */
    private static int free(int[] busyUntil, int column, int row) {
        int end = column + 1;
        while (end < busyUntil.length && busyUntil[end] <= row) {
            end++;
        }
        return end - column;
    }

    /** How many rows at the top hold header cells alone; never all of them. */
    int headRows() {
        int head = 0;
        int reach = 0;
        while (head < rows.size() && isHead(rows.get(head))) {
            for (Placed cell : rows.get(head)) {
                reach = Math.max(reach, cell.lastRow() + 1);
            }
            head++;
        }
        if (reach > head) {
            return 0;
        }
        return head < rows.size() ? head : Math.min(1, rows.size() - 1);
    }

    private static boolean isHead(List<Placed> row) {
        return !row.isEmpty() && row.stream().allMatch(placed -> placed.cell().header());
    }
}
