package galley.compose;

import galley.compose.TableGrid.Placed;
import galley.model.Block;
import galley.model.PlainText;
import java.util.List;

/** The columns of a table that hold numbers alone: they end at their right edge, units below units. */
final class NumberColumns {
    private final boolean[] numeric;
    private final double padding;
    private final double clear;

    /**
     * The number columns of a table.
     *
     * @param padding what cells keep clear at both sides, in points
     */
    NumberColumns(TableGrid grid, double padding) {
        this(numeric(grid), padding, 2 * padding);
    }

    private NumberColumns(boolean[] numeric, double padding, double clear) {
        this.numeric = numeric;
        this.padding = padding;
        this.clear = clear;
    }

    /** The same for a table so narrow that it has no room for more than the padding. */
    NumberColumns crowded() {
        return new NumberColumns(numeric, padding, 0);
    }

    double padding() {
        return padding;
    }

    /** Whether a column holds numbers alone, below its head. */
    boolean contains(int column) {
        return numeric[column];
    }

    /** What a cell keeps clear at its sides; numbers keep more away from text that begins right after them. */
    double around(Placed cell) {
        int last = cell.column() + cell.columns() - 1;
        boolean beforeText = numeric[last] && last + 1 < numeric.length && !numeric[last + 1];
        return 2 * padding + (beforeText && cell.columns() == 1 ? clear : 0);
    }

    private static boolean[] numeric(TableGrid grid) {
        boolean[] numeric = new boolean[grid.columns()];
        for (int column = 0; column < numeric.length; column++) {
            numeric[column] = true;
        }
        int[] count = new int[numeric.length];
        for (int r = grid.headRows(); r < grid.rows().size(); r++) {
            for (Placed cell : grid.rows().get(r)) {
                String text = text(cell.cell().blocks());
                boolean number = isNumber(text) && cell.columns() == 1;
                numeric[cell.column()] &= number || text.isEmpty();
                count[cell.column()] += number ? 1 : 0;
            }
        }
        for (int column = 0; column < numeric.length; column++) {
            numeric[column] &= count[column] > 1;
        }
        return numeric;
    }

    private static boolean isNumber(String text) {
        boolean digits = text.chars().anyMatch(Character::isDigit);
        return digits && text.chars().allMatch(c -> Character.isDigit(c) || ".,  %+-−$€£".indexOf(c) >= 0);
    }

    private static String text(List<Block> blocks) {
        if (blocks.size() != 1) {
            return blocks.isEmpty() ? "" : "x";
        }
        return blocks.get(0) instanceof Block.Paragraph paragraph
                ? PlainText.of(paragraph.text()).strip()
                : "x";
    }
}
