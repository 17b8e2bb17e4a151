package galley.verify;

import galley.source.Place;
import galley.tables.Column;
import galley.tables.InfoboxTable;
import galley.tables.Table;
import galley.tables.TimelineTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares tables (CSV, XLSX) with those that the article gives, cell by cell. */
final class TableCheck {
    private static final List<String> SHEETS = List.of("Infobox", "Timeline", "Columns");

    private final Made made;
    private final Table infobox;
    private final Table timeline;

    TableCheck(Made made) {
        this.made = made;
        this.infobox = InfoboxTable.of(made.name(), made.article());
        this.timeline = TimelineTable.of(made.name(), made.timeline());
    }

    Table infobox() {
        return infobox;
    }

    Table timeline() {
        return timeline;
    }

    FileReport csv(String file, byte[] bytes, Table table) throws IOException {
        Comparison comparison = new Comparison(Omissions.none());
        compare(comparison, table, ReadTable.csv(bytes, table), "");
        return comparison.report(file);
    }

    FileReport workbook(String file, byte[] bytes) throws IOException {
        List<ReadTable> sheets = ReadTable.workbook(bytes, SHEETS);
        Comparison comparison = new Comparison(Omissions.none());
        compare(comparison, infobox, sheets.get(0), "sheet Infobox, ");
        compare(comparison, timeline, sheets.get(1), "sheet Timeline, ");
        comparison.inOrder(meanings(), rows(sheets.get(2), List.of(), "sheet Columns, "));
        return comparison.report(file);
    }

    private void compare(Comparison comparison, Table table, ReadTable found, String sheet) {
        comparison.one(
                Statement.of(Kind.DETAIL, "columns of " + table.name(), joined(table.header()), Place.UNKNOWN),
                new Said(joined(found.header()), sheet + "row 1"));
        List<Statement> expected = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                cells.add(plain(table.columns().get(i), row.cells().get(i)));
            }
            expected.add(Statement.of(Kind.ROW, name(table, row.cells()), joined(cells), row.place()));
        }
        comparison.rows(table.header(), expected, rows(found, table.columns(), sheet));
    }

    private String name(Table table, List<String> cells) {
        if (table.name().equals(timeline.name())) {
            return "timeline event " + cells.get(1);
        }
        String item = cells.get(table.header().indexOf("item"));
        String label = "infobox “" + cells.get(table.header().indexOf("label")) + "”";
        return item.equals("0") ? label : label + " part " + item;
    }

    private static List<Said> rows(ReadTable table, List<Column> columns, String sheet) {
        List<Said> rows = new ArrayList<>();
        for (ReadTable.ReadRow row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                String cell = row.cells().get(i);
                cells.add(i < columns.size() ? plain(columns.get(i), cell) : cell);
            }
            rows.add(new Said(joined(cells), sheet + "row " + row.number()));
        }
        return rows;
    }

    private static String joined(List<String> cells) {
        return String.join(String.valueOf(Wording.CELL), cells);
    }

    /** Numbers without zeros that say nothing: a workbook keeps none. */
    private static String plain(Column column, String cell) {
        if (column.kind() != Column.Kind.NUMBER || !column.admits(cell) || cell.isEmpty()) {
            return cell;
        }
        return ReadTable.number(new BigDecimal(cell));
    }

    private List<Statement> meanings() {
        List<Statement> meanings = new ArrayList<>();
        for (Table table : List.of(infobox, timeline)) {
            for (Column column : table.columns()) {
                String row = joined(List.of(table.name(), column.name(), column.description()));
                meanings.add(Statement.of(
                        Kind.DETAIL, "meaning of " + table.name() + "." + column.name(), row, Place.UNKNOWN));
            }
        }
        String source = joined(List.of(
                "source", made.origin().fileName(), "SHA-256 " + made.origin().sha256()));
        meanings.add(Statement.of(Kind.SOURCE, "source file and its SHA-256", source, Place.UNKNOWN));
        return meanings;
    }

    /** The table that a file of that ending holds. */
    Optional<Table> named(String name) {
        return List.of(infobox, timeline).stream()
                .filter(table -> table.name().equals(name))
                .findFirst();
    }
}
