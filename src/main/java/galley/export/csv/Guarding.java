package galley.export.csv;

import galley.source.Diagnostic;
import galley.tables.Column;
import galley.tables.Table;
import java.util.ArrayList;
import java.util.List;

/** Puts the apostrophe before words that a spreadsheet would run or change, and tells of each. */
final class Guarding {
    private final Wanted wanted;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Guarding(Wanted wanted) {
        this.wanted = wanted;
    }

    /** What was guarded, refused, or is too long. */
    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** The table with every cell as it will be written. */
    Table guarded(Table table) {
        List<Table.Row> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                String cell = row.cells().get(i);
                Column column = table.columns().get(i);
                cells.add(column.kind() == Column.Kind.WORDS ? guarded(table, column, row, cell) : cell);
            }
            rows.add(new Table.Row(cells, row.place()));
        }
        return table.with(rows);
    }

    private String guarded(Table table, Column column, Table.Row row, String cell) {
        FormulaGuard guard = wanted.guard();
        if (guard == FormulaGuard.OFF) {
            return cell;
        }
        if (FormulaGuard.mayRun(cell)) {
            diagnostics.add(run(table, column, row));
            return guard == FormulaGuard.APOSTROPHE ? "'" + cell : cell;
        }
        if (guard == FormulaGuard.APOSTROPHE && wanted.dialect().changes(cell)) {
            diagnostics.add(Diagnostic.note(
                    "T103",
                    row.place(),
                    cell(table, column) + " would become a number or a date in Excel; an apostrophe now stands before"
                            + " it"));
            return "'" + cell;
        }
        return cell;
    }

    private Diagnostic run(Table table, Column column, Table.Row row) {
        String cell = cell(table, column);
        if (wanted.guard() == FormulaGuard.REJECT) {
            return Diagnostic.error("T102", row.place(), cell + " would run as a formula, so no table was written")
                    .withHint("--csv-guard apostrophe puts an apostrophe before it");
        }
        return Diagnostic.note(
                "T101", row.place(), cell + " would run as a formula; an apostrophe now stands before it");
    }

    private static String cell(Table table, Column column) {
        return "a cell of column " + column.name() + " in " + table.name() + ".csv";
    }
}
