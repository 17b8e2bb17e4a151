package galley.export.docx;

import galley.model.Block;
import galley.model.Cell;
import galley.model.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cells of a table on a grid without holes: every row has the same number of columns, spans end with the table, and
 * a cell that runs on from the row above is marked as such.
 *
 * @param columns the number of columns
 * @param rows the cells of each row, from left to right
 * @param headerRows how many rows at the top hold nothing but header cells
 */
record TableGrid(int columns, List<List<Placed>> rows, int headerRows) {
    /** Word's tables have at most so many columns. */
    static final int WIDEST = 63;

    /**
     * A cell at its place.
     *
     * @param cell what it holds; empty for a hole that was filled
     * @param column from 0
     * @param columns how many it spans
     * @param merge whether it spans rows, and which of them this is
     */
    record Placed(Optional<Cell> cell, int column, int columns, Merge merge) {
        boolean header() {
            return cell.map(Cell::header).orElse(false);
        }

        List<Block> blocks() {
            return merge == Merge.CONTINUES ? List.of() : cell.map(Cell::blocks).orElse(List.of());
        }
    }

    /** How a cell is merged with its neighbours above and below. */
    enum Merge {
        /** Not at all. */
        NONE,
        /** The cells below belong to it. */
        BEGINS,
        /** It belongs to the cell above. */
        CONTINUES
    }

    /** The number of columns that the rows take, spans from above counted. */
    static int width(List<Row> rows) {
        long widest = 0;
        List<Running> running = new ArrayList<>();
        for (Row row : rows) {
            long width = running.stream().mapToLong(cell -> cell.placed.columns).sum();
            width += row.cells().stream().mapToLong(Cell::columns).sum();
            widest = Math.max(widest, width);
            running.removeIf(Running::ends);
            int ahead = width > WIDEST ? 0 : row.cells().size();
            row.cells().stream()
                    .limit(ahead)
                    .filter(cell -> cell.rows() > 1)
                    .forEach(cell -> running.add(new Running(
                            new Placed(Optional.of(cell), 0, cell.columns(), Merge.CONTINUES), cell.rows() - 1)));
        }
        return (int) Math.min(Integer.MAX_VALUE, widest);
    }

    /** Places the cells; the table is no wider than {@link #WIDEST}. */
    static TableGrid of(List<Row> rows) {
        int columns = Math.max(1, width(rows));
        List<List<Placed>> placed = new ArrayList<>();
        List<Running> running = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            placed.add(place(rows.get(i), columns, rows.size() - i, running));
        }
        return new TableGrid(columns, placed, headerRows(placed));
    }

    private static List<Placed> place(Row row, int columns, int rowsLeft, List<Running> running) {
        Placed[] starts = new Placed[columns];
        boolean[] taken = new boolean[columns];
        for (Running cell : running) {
            take(starts, taken, cell.placed);
        }
        running.removeIf(Running::ends);
        int column = 0;
        for (Cell cell : row.cells()) {
            column = free(taken, column);
            int span = Math.min(cell.columns(), gap(taken, column));
            int rows = Math.min(cell.rows(), rowsLeft);
            Merge merge = rows > 1 ? Merge.BEGINS : Merge.NONE;
            take(starts, taken, new Placed(Optional.of(cell), column, span, merge));
            if (rows > 1) {
                running.add(new Running(new Placed(Optional.of(cell), column, span, Merge.CONTINUES), rows - 1));
            }
            column += span;
        }
        return filled(starts, taken);
    }

    private static void take(Placed[] starts, boolean[] taken, Placed placed) {
        starts[placed.column] = placed;
        for (int i = 0; i < placed.columns; i++) {
            taken[placed.column + i] = true;
        }
    }

    private static int free(boolean[] taken, int from) {
        int column = from;
        while (column < taken.length - 1 && taken[column]) {
            column++;
        }
        return column;
    }

    private static int gap(boolean[] taken, int from) {
        int column = from;
        while (column < taken.length && !taken[column]) {
            column++;
        }
        return Math.max(1, column - from);
    }

    /** The cells from left to right, with one empty cell in every hole. */
    private static List<Placed> filled(Placed[] starts, boolean[] taken) {
        List<Placed> row = new ArrayList<>();
        for (int column = 0; column < starts.length; ) {
            Placed placed = starts[column];
            if (placed == null) {
                int hole = taken[column] ? 1 : gap(taken, column);
                placed = new Placed(Optional.empty(), column, hole, Merge.NONE);
            }
            row.add(placed);
            column += placed.columns;
        }
        return row;
    }

    private static int headerRows(List<List<Placed>> rows) {
        int count = 0;
        while (count < rows.size() && rows.get(count).stream().allMatch(Placed::header)) {
            count++;
        }
        return count == rows.size() ? 0 : count;
    }

    /** A cell that still has rows to go. */
    private static final class Running {
        private final Placed placed;
        private int left;

        Running(Placed placed, int left) {
            this.placed = placed;
            this.left = left;
        }

        boolean ends() {
            left--;
            return left <= 0;
        }
    }
}
