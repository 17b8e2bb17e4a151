package galley.claims;

import galley.claims.ColumnSum.Entry;
import galley.claims.Passage.Kind;
import galley.model.Article;
import galley.model.Block;
import galley.model.Cell;
import galley.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the columns of tables whose last row is headed "Total". Leaves out what may be meant otherwise: tables with
 * several totals, parts of parts ("of which"), columns of shares, ranks, years and means, and columns in which any cell
 * holds more than a number or none, since nobody can say what it would add.
 */
public final class TableSums {
    private static final WordLists LISTS = WordLists.of("en.txt");

    private static final int FEWEST_PARTS = 2;
    private static final int LONGEST_CELL = 200;

    private final TableGrid grid;
    private final Block.Table table;
    private final int last;

    private TableSums(Block.Table table, TableGrid grid) {
        this.table = table;
        this.grid = grid;
        int row = grid.height() - 1;
        while (row >= 0 && !grid.tells(row)) {
            row--;
        }
        this.last = row;
    }

    /** The columns of an article's tables that have a total, in order. */
    public static List<ColumnSum> of(Article article) {
        List<ColumnSum> sums = new ArrayList<>();
        for (Block.Table table : Tables.of(article)) {
            TableGrid.of(table).ifPresent(grid -> sums.addAll(new TableSums(table, grid).columns()));
        }
        return sums;
    }

    private List<ColumnSum> columns() {
        List<ColumnSum> sums = new ArrayList<>();
        if (last < FEWEST_PARTS || !total(last) || !plain() || partial()) {
            return sums;
        }
        for (int column = 1; column < grid.width(); column++) {
            column(column).ifPresent(sums::add);
        }
        return sums;
    }

    private boolean total(int row) {
        return LISTS.words("total-row").contains(label(row));
    }

    /** Whether no other row is a total, or a part of another row. */
    private boolean plain() {
        for (int row = 0; row < last; row++) {
            String label = label(row);
            boolean nested =
                    label.startsWith("-") || LISTS.words("part-row").stream().anyMatch(label::startsWith);
            boolean totals = LISTS.words("total-word").stream().anyMatch(label::contains);
            if (grid.tells(row) && (nested || totals)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the table says that it leaves rows out. */
    private boolean partial() {
        return says("selected", "");
    }

    /** Whether the caption of the table or the heading of a column has a word of a list. */
    private boolean says(String list, CharSequence heading) {
        String caption = PassageText.of(table.caption()).characters() + " " + heading;
        return Sentence.words(caption).stream().anyMatch(word -> word.is(LISTS.words(list)));
    }

    private Optional<ColumnSum> column(int column) {
        StringBuilder heading = new StringBuilder();
        List<Entry> parts = new ArrayList<>();
        for (int row = 0; row < last; row++) {
            Optional<Cell> cell = grid.at(row, column);
            if (cell.isPresent() && (cell.get().header() || !grid.tells(row))) {
                String words = cell.get().header() ? text(cell.get()) : "";
                heading.append(heading.isEmpty() || words.isEmpty() ? "" : " ").append(words);
                continue;
            }
            Optional<Entry> part = cell.flatMap(this::entry);
            if (part.isEmpty() || spans(row, column)) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        Optional<Entry> total = grid.at(last, column).flatMap(this::entry);
        boolean sums = total.isPresent() && parts.size() >= FEWEST_PARTS && !spans(last, column) && summed(heading);
        return sums
                ? Optional.of(new ColumnSum(heading.toString(), parts, total.get(), says("rounded", heading)))
                : Optional.empty();
    }

    /** Whether the numbers under a heading can be added at all. */
    private static boolean summed(CharSequence heading) {
        String words = heading.toString();
        return words.indexOf('%') < 0
                && Sentence.words(words).stream().noneMatch(word -> word.is(LISTS.words("never-added")));
    }

    /** Whether the cell at a place goes on in the next row or column: whose number it is nobody can say. */
    private boolean spans(int row, int column) {
        return grid.at(row, column)
                .filter(cell -> cell.rows() > 1 || cell.columns() > 1)
                .isPresent();
    }

    private Optional<Entry> entry(Cell cell) {
        String text = text(cell);
        Place place =
                cell.blocks().isEmpty() ? table.place() : cell.blocks().get(0).place();
        return PlainNumber.of(text)
                .map(number -> new Entry(number, new Passage(Kind.CELL, "", "", text, List.of(), place)));
    }

    private String label(int row) {
        return grid.at(row, 0).map(TableSums::text).orElse("").toLowerCase(Locale.ROOT);
    }

    /** The words of a cell of one paragraph; of others nothing that is a number or label. */
    private static String text(Cell cell) {
        if (cell.blocks().size() != 1) {
            return "";
        }
        List<Passage> passages = Passages.of(cell.blocks().get(0)).stream()
                .filter(passage -> passage.kind() != Kind.NOTE)
                .toList();
        boolean one = passages.size() == 1 && passages.get(0).text().length() <= LONGEST_CELL;
        return one ? passages.get(0).text().strip() : "";
    }
}
