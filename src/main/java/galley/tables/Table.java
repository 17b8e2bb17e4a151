package galley.tables;

import galley.source.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table before it is written: every row has one cell for each column.
 *
 * @param name what it is called within a set of files: {@code infobox}
 * @param columns its columns, in order
 * @param key the names of the columns that together tell its rows apart
 * @param references by the name of a column that may name another row of this table: the column it names it by
 * @param rows its rows, in order; none leaves a header alone
 */
public record Table(
        String name, List<Column> columns, List<String> key, Map<String, String> references, List<Row> rows) {

    /** Takes copies, and refuses a row of another width. */
    public Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        references = Map.copyOf(references);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("a row of " + name + " has not " + width + " cells");
        }
    }

    /** The names of the columns. */
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** The column that a cell of one names rows by, where it names rows. */
    public Optional<String> referred(Column column) {
        return Optional.ofNullable(references.get(column.name()));
    }

    /** The same table with other rows. */
    public Table with(List<Row> others) {
        return new Table(name, columns, key, references, others);
    }

    /**
     * One row.
     *
     * @param cells its cells, clean as {@link CellText} has them; empty where nothing is known
     * @param place where the article says so
     */
    public record Row(List<String> cells, Place place) {
        /** Takes a copy. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** A row of cells that are cleaned first. */
        static Row clean(List<String> cells, Place place) {
            return new Row(cells.stream().map(CellText::of).toList(), place);
        }
    }
}
