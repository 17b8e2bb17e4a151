package galley.export.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import galley.export.Destination;
import galley.export.Edition;
import galley.export.Exported;
import galley.export.Exporter;
import galley.export.Format;
import galley.export.Option;
import galley.source.Diagnostic;
import galley.source.Severity;
import galley.tables.Column;
import galley.tables.InfoboxTable;
import galley.tables.Table;
import galley.tables.TimelineTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Writes an article's infobox and timeline as two CSV files. */
public final class CsvExporter implements Exporter {
    private static final Format FORMAT =
            new Format("csv", "infobox and timeline tables (CSV)", "text/csv", List.of("infobox.csv", "timeline.csv"));

    private static final Option BOM = Option.onOff(
            "bom", true, "begin with a byte order mark, without which Excel on Windows misreads letters beyond ASCII");

    private static final Option GUARD = new Option(
            "guard",
            Arrays.stream(FormulaGuard.values()).map(FormulaGuard::word).toList(),
            FormulaGuard.APOSTROPHE.word(),
            "what to do with text that a spreadsheet would run as a formula");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The exporter; it has no state. */
    public CsvExporter() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public List<Option> options() {
        return List.of(BOM, GUARD);
    }

    @Override
    public Exported export(Edition edition, Destination destination) throws IOException {
        FormulaGuard guard = guard(edition);
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Table> tables = List.of(
                guarded(InfoboxTable.of(edition.name(), edition.article()), guard, diagnostics),
                guarded(TimelineTable.of(edition.name(), edition.timeline()), guard, diagnostics));
        if (diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)) {
            return new Exported(List.of(), diagnostics);
        }
        List<Exported.WrittenFile> files = new ArrayList<>();
        for (Table table : tables) {
            String name = edition.name() + "." + extension(table);
            byte[] bytes = bytes(table, edition.options().on(FORMAT, BOM));
            try (OutputStream out = destination.open(name)) {
                out.write(bytes);
            }
            files.add(new Exported.WrittenFile(name, extent(table.rows().size())));
        }
        return new Exported(files, diagnostics);
    }

    private static FormulaGuard guard(Edition edition) {
        String word = edition.options().value(FORMAT, GUARD);
        return Arrays.stream(FormulaGuard.values())
                .filter(guard -> guard.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("csv.guard is apostrophe, reject or off, not " + word));
    }

    /** The table with every cell as it will be written. */
    private static Table guarded(Table table, FormulaGuard guard, List<Diagnostic> diagnostics) {
        List<Table.Row> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                String cell = row.cells().get(i);
                boolean runs = table.columns().get(i).kind() == Column.Kind.WORDS && FormulaGuard.mayRun(cell);
                if (runs && guard != FormulaGuard.OFF) {
                    diagnostics.add(told(table, i, row, guard));
                }
                cells.add(runs && guard == FormulaGuard.APOSTROPHE ? FormulaGuard.guarded(cell) : cell);
            }
            rows.add(new Table.Row(cells, row.place()));
        }
        return table.with(rows);
    }

    private static Diagnostic told(Table table, int column, Table.Row row, FormulaGuard guard) {
        String cell = "a cell of column " + table.columns().get(column).name() + " in " + extension(table);
        if (guard == FormulaGuard.REJECT) {
            return Diagnostic.error("T102", row.place(), cell + " would run as a formula, so no table was written")
                    .withHint("--option csv.guard=apostrophe puts an apostrophe before it");
        }
        return Diagnostic.note(
                "T101", row.place(), cell + " would run as a formula; an apostrophe now stands before it");
    }

    /** The whole file in memory, so that none is opened that cannot be finished. */
    private static byte[] bytes(Table table, boolean mark) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, UTF_8)) {
            if (mark) {
                out.write(BYTE_ORDER_MARK);
            }
            CsvFile.write(
                    out,
                    table.header(),
                    table.rows().stream().map(Table.Row::cells).toList());
        }
        return bytes.toByteArray();
    }

    private static String extension(Table table) {
        return table.name() + ".csv";
    }

    private static String extent(int rows) {
        return String.format(Locale.ROOT, "%,d %s", rows, rows == 1 ? "row" : "rows");
    }
}
