package galley.compose;

import galley.compose.TableGrid.Placed;
import galley.page.Mark;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a table with their cells set: how high they are, and what they look like as strips. */
final class TableRows {
    /** A row higher than this is cut into slices, since a page may have no room for it. */
    static final double TALLEST_ROW = 320;

    private final TableGrid grid;
    private final double[] edges;
    private final double padding;
    private final NumberColumns numbers;
    private final List<List<Galley>> cells = new ArrayList<>();
    private double[] heights = new double[0];
    private boolean[] tied = new boolean[0];
    private double[] hanging = {};
    /** The columns in which a cell goes on from a row into the next, by row. */
    private final Map<Integer, BitSet> goesOn = new HashMap<>();

    TableRows(TableGrid grid, double[] columns, Frame frame, NumberColumns numbers) {
        this.grid = grid;
        this.numbers = numbers;
        this.padding = numbers.padding();
        this.edges = new double[columns.length + 1];
        edges[0] = frame.left();
        for (int i = 0; i < columns.length; i++) {
            edges[i + 1] = edges[i] + columns[i];
        }
    }

    NumberColumns numbers() {
        return numbers;
    }

    double left(Placed cell) {
        return edges[cell.column()] + padding;
    }

    double width(Placed cell) {
        double room = edges[cell.column() + cell.columns()] - edges[cell.column()];
        return room - numbers.around(cell);
    }

    /** The cells of the next row, set. */
    void add(List<Galley> row) {
        cells.add(row);
    }

    /** Height of some rows together, in points. */
    double height(int from, int to) {
        measure();
        double height = 0;
        for (int r = from; r < to; r++) {
            height += heights[r];
        }
        return height;
    }

    /** Whether the ink of a cell reaches from this row into the next. */
    boolean isTied(int row) {
        measure();
        return tied[row];
    }

    /** How far the ink of cells in rows above hangs into a row, in points. */
    double hanging(int row) {
        measure();
        return hanging[row];
    }

    /** Left and right ends of the stretches below a row in which no cell goes on into the next. */
    List<double[]> openStretches(int row) {
        measure();
        BitSet covered = goesOn.getOrDefault(row, new BitSet());
        List<double[]> stretches = new ArrayList<>();
        double start = edges[0];
        for (int column = 0; column < edges.length - 1; column++) {
            if (covered.get(column)) {
                addStretch(start, edges[column], stretches);
                start = edges[column + 1];
            }
        }
        addStretch(start, edges[edges.length - 1], stretches);
        return stretches;
    }

    private static void addStretch(double start, double end, List<double[]> stretches) {
        if (end > start) {
            stretches.add(new double[] {start, end});
        }
    }

    private void measure() {
        if (heights.length > 0) {
            return;
        }
        heights = new double[grid.rows().size()];
        for (int r = 0; r < heights.length; r++) {
            for (int c = 0; c < cells.get(r).size(); c++) {
                boolean reaches = grid.rows().get(r).get(c).rows() > 1;
                boolean counts = !reaches || cellHeight(r, c) > TALLEST_ROW;
                heights[r] = counts ? Math.max(heights[r], cellHeight(r, c)) : Math.max(heights[r], 2 * padding);
            }
        }
        for (int r = 0; r < heights.length; r++) {
            for (int c = 0; c < cells.get(r).size(); c++) {
                stretchForSpan(grid.rows().get(r).get(c), cellHeight(r, c));
            }
        }
        tied = new boolean[heights.length];
        hanging = new double[heights.length];
        for (int r = 0; r < heights.length; r++) {
            for (int c = 0; c < cells.get(r).size(); c++) {
                tie(grid.rows().get(r).get(c), cellHeight(r, c));
            }
        }
    }

    private void tie(Placed cell, double height) {
        double covered = height > TALLEST_ROW ? height : heights[cell.row()];
        for (int r = cell.row(); r < cell.lastRow() && covered < height; r++) {
            tied[r] = true;
            hanging[r + 1] = Math.max(hanging[r + 1], height - covered);
            covered += heights[r + 1];
        }
    }

    private double cellHeight(int row, int index) {
        return cells.get(row).get(index).height() + 2 * padding;
    }

    /** The last row that a cell reaches into grows by what the cell needs more than its rows have. */
    private void stretchForSpan(Placed cell, double wanted) {
        if (cell.rows() < 2) {
            return;
        }
        for (int r = cell.row(); r < cell.lastRow(); r++) {
            goesOn.computeIfAbsent(r, row -> new BitSet()).set(cell.column(), cell.column() + cell.columns());
        }
        double sum = 0;
        for (int r = cell.row(); r <= cell.lastRow(); r++) {
            sum += heights[r];
        }
        heights[cell.lastRow()] += Math.max(0, wanted - sum);
    }

    /** A whole row as one strip; cells that reach into further rows hang below it. */
    Strip strip(int row) {
        measure();
        List<Mark> marks = new ArrayList<>();
        double baseline = 0;
        for (Galley cell : cells.get(row)) {
            Strip joined = cell.joined();
            baseline = Math.max(baseline, joined.baseline());
            joined.marks().forEach(mark -> marks.add(mark.moved(0, padding)));
        }
        return new Strip(heights[row], baseline == 0 ? 0 : baseline + padding, marks, List.of(), Optional.empty());
    }

    /** A row as one strip, or if it is too high for that, as several, cut between lines. */
    List<Strip> slices(int row) {
        measure();
        return heights[row] <= TALLEST_ROW ? List.of(strip(row)) : new RowSlices(cells.get(row), padding).slices();
    }
}
