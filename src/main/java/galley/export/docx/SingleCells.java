package galley.export.docx;

import galley.export.docx.TableGrid.Merge;
import galley.export.docx.TableGrid.Placed;
import galley.model.Block;
import galley.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The cells of a table that span columns or rows, as single cells that say the same again. Merged cells are what Word's
 * accessibility checker asks authors to do without: those who hear a table, sort it or paste it into a spreadsheet need
 * every cell in its own row and column. A heading over a whole table and long text stay merged, for said again they
 * would bury the table.
 */
final class SingleCells {
    /** Characters that a cell may have to be said again. */
    private static final int LONGEST = 24;
    /** Stands where a cell without text is said again. */
    private static final String BLANK = "\u00A0";

    private SingleCells() {}

    /**
     * One cell over one column and one row.
     *
     * @param placed the cell that it is or is part of
     * @param column from 0
     * @param again whether it only says again what the first part of the cell said
     */
    record Single(Placed placed, int column, boolean again) {
        /** What is said again. */
        String words() {
            String words = SingleCells.words(placed);
            return words.isEmpty() ? BLANK : words;
        }
    }

    /** Whether every cell that spans others is short enough to be said again. */
    static boolean suit(TableGrid grid) {
        return grid.rows().stream()
                .flatMap(List::stream)
                .filter(SingleCells::spans)
                .allMatch(cell -> cell.columns() < grid.columns() && isShort(cell));
    }

    /** The rows of such a table in single cells. */
    static List<List<Single>> of(TableGrid grid) {
        return grid.rows().stream().map(SingleCells::row).toList();
    }

    private static List<Single> row(List<Placed> row) {
        List<Single> singles = new ArrayList<>();
        for (Placed cell : row) {
            for (int i = 0; i < cell.columns(); i++) {
                boolean first = i == 0 && cell.merge() != Merge.CONTINUES;
                singles.add(new Single(cell, cell.column() + i, cell.cell().isPresent() && !first));
            }
        }
        return singles;
    }

    private static boolean spans(Placed cell) {
        return cell.cell().isPresent() && (cell.columns() > 1 || cell.merge() != Merge.NONE);
    }

    private static boolean isShort(Placed placed) {
        List<Block> blocks = placed.cell().orElseThrow().blocks();
        boolean text =
                blocks.stream().allMatch(block -> block.accept(ParagraphText.OF).isPresent());
        return text && words(placed).length() <= LONGEST;
    }

    private static String words(Placed placed) {
        return placed.cell().orElseThrow().blocks().stream()
                .map(block -> PlainText.of(block.accept(ParagraphText.OF).orElse(List.of())))
                .map(text -> InlineWriter.flat(text).strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
