package galley.claims;

import galley.model.Block;
import galley.model.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A table as a grid, in which a cell stands at every place that it spans. */
final class TableGrid {
    /** Places that a grid may have, so that spans without end cost nothing. */
    private static final int MOST_PLACES = 100_000;

    private final List<Map<Integer, Cell>> rows = new ArrayList<>();
    private final List<Boolean> telling = new ArrayList<>();
    private int width;

    private TableGrid() {}

    /** The grid of a table; empty where it is larger than any that people add up. */
    static Optional<TableGrid> of(Block.Table table) {
        TableGrid grid = new TableGrid();
        table.rows().forEach(row -> grid.rows.add(new TreeMap<>()));
        long places = 0;
        for (int r = 0; r < table.rows().size(); r++) {
            int column = 0;
            for (Cell cell : table.rows().get(r).cells()) {
                int down = Math.min(cell.rows(), grid.rows.size() - r);
                places += (long) down * cell.columns();
                if (places > MOST_PLACES) {
                    return Optional.empty();
                }
                column = grid.put(r, column, down, cell);
            }
        }
        for (Map<Integer, Cell> row : grid.rows) {
            grid.telling.add(tells(row));
        }
        return Optional.of(grid);
    }

    /** Puts a cell at the first free place of a row from a column on; gives the column behind it. */
    private int put(int row, int from, int down, Cell cell) {
        int column = from;
        while (rows.get(row).containsKey(column)) {
            column++;
        }
        for (int r = row; r < row + down; r++) {
            for (int c = column; c < column + cell.columns(); c++) {
                rows.get(r).putIfAbsent(c, cell);
            }
        }
        width = Math.max(width, column + cell.columns());
        return column + cell.columns();
    }

    int height() {
        return rows.size();
    }

    int width() {
        return width;
    }

    /** The cell at a place, if there is one. */
    Optional<Cell> at(int row, int column) {
        return Optional.ofNullable(rows.get(row).get(column));
    }

    /** Whether a row has data: not headers alone, nor one cell over all columns. */
    boolean tells(int row) {
        return telling.get(row);
    }

    private static boolean tells(Map<Integer, Cell> cells) {
        return cells.values().stream().anyMatch(cell -> !cell.header())
                && cells.values().iterator().next().columns() < cells.size();
    }
}
