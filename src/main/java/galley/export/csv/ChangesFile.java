package galley.export.csv;

import galley.diff.Change;
import galley.diff.Difference;
import galley.diff.Subject;
import galley.export.Destination;
import galley.export.Exported;
import galley.export.Options;
import galley.source.Place;
import galley.tables.CellText;
import galley.tables.Column;
import galley.tables.Column.Kind;
import galley.tables.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Writes the facts in which two articles differ as a CSV file, a row for each. */
public final class ChangesFile {
    private static final List<Column> COLUMNS = List.of(
            Column.of("change", Kind.TERM, "added, removed, changed, renamed, moved; reset for other markup alone"),
            Column.of("label", Kind.WORDS, "the label of the fact, with those of the groups around it"),
            Column.of("old", Kind.WORDS, "what the earlier article states"),
            Column.of("new", Kind.WORDS, "what the later article states"),
            Column.of("old_label", Kind.WORDS, "the label in the earlier article, where it is another"),
            Column.of("old_line", Kind.INTEGER, "the line of the earlier article, in a report the paragraph"),
            Column.of("new_line", Kind.INTEGER, "the line of the later article, in a report the paragraph"));

    private ChangesFile() {}

    /**
     * Writes {@code NAME.changes.csv}, with a header alone where no fact differs.
     *
     * @param options {@code csv.dialect}, {@code csv.bom} and {@code csv.guard} as for the tables of an article
     */
    public static Exported write(String name, List<Difference> differences, Options options, Destination destination)
            throws IOException {
        Wanted wanted = Wanted.of(options, new CsvExporter().format());
        Guarding guarding = new Guarding(wanted);
        Table table = guarding.guarded(new Table("changes", COLUMNS, List.of(), Map.of(), rows(differences)));
        WrittenTable written = WrittenTable.of(name + ".changes.csv", table, wanted);
        try (OutputStream out = destination.open(written.fileName())) {
            written.writeTo(out);
        }
        String extent = written.rows() == 1 ? "1 row" : written.rows() + " rows";
        return new Exported(List.of(new Exported.WrittenFile(written.fileName(), extent)), guarding.diagnostics());
    }

    private static List<Table.Row> rows(List<Difference> differences) {
        return differences.stream()
                .filter(one -> one.subject() == Subject.FACT)
                .map(ChangesFile::row)
                .toList();
    }

    private static Table.Row row(Difference one) {
        boolean renamed = one.change() == Change.RENAMED;
        List<String> cells = List.of(
                one.change().word(),
                CellText.of(one.label()),
                renamed ? "" : CellText.of(one.before()),
                renamed ? "" : CellText.of(one.after()),
                renamed ? CellText.of(one.before()) : "",
                line(one.placeBefore()),
                line(one.placeAfter()));
        return new Table.Row(cells, one.placeAfter());
    }

    private static String line(Place place) {
        return place.known() ? Integer.toString(place.line()) : "";
    }
}
