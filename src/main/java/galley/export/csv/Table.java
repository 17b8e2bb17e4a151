package galley.export.csv;

import galley.source.Place;
import java.util.List;

/**
 * A table before it is written: every row has one cell for each column.
 *
 * @param extension the ending of its file: {@code infobox.csv}
 * @param columns its columns, in order
 * @param rows its rows, in order; none leaves a header alone
 */
record Table(String extension, List<Column> columns, List<Row> rows) {

    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("a row of " + extension + " has not " + width + " cells");
        }
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /**
     * One row.
     *
     * @param cells its cells; empty where nothing is known
     * @param place where the article says so
     */
    record Row(List<String> cells, Place place) {
        Row {
            cells = List.copyOf(cells);
        }
    }
}
