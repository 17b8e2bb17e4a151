package galley.export.csv;

import galley.export.Destination;
import galley.export.Edition;
import galley.export.Exported;
import galley.export.Exporter;
import galley.export.Format;
import galley.export.Option;
import galley.source.Severity;
import galley.tables.InfoboxTable;
import galley.tables.Table;
import galley.tables.TimelineTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes an article's infobox and timeline as two CSV files, with two more that tell programs what the columns hold.
 */
public final class CsvExporter implements Exporter {
    private static final Format FORMAT = new Format(
            "csv",
            "infobox and timeline tables (CSV)",
            "text/csv",
            List.of("infobox.csv", "timeline.csv", WebMetadata.EXTENSION, DataPackage.EXTENSION));

    /** The exporter; it has no state. */
    public CsvExporter() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public List<Option> options() {
        return Wanted.OPTIONS;
    }

    @Override
    public Exported export(Edition edition, Destination destination) throws IOException {
        Wanted wanted = Wanted.of(edition.options(), FORMAT);
        Guarding guarding = new Guarding(wanted);
        List<Table> tables = tables(edition, wanted.dialect()).stream()
                .map(guarding::guarded)
                .toList();
        if (guarding.diagnostics().stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)) {
            return new Exported(List.of(), guarding.diagnostics());
        }
        List<WrittenTable> written = new ArrayList<>();
        for (Table table : tables) {
            written.add(WrittenTable.of(edition.name() + "." + table.name() + ".csv", table, wanted));
        }
        List<Exported.WrittenFile> files = new ArrayList<>();
        for (WrittenTable table : written) {
            files.add(write(table.fileName(), extent(table.rows()), destination, table::writeTo));
        }
        if (wanted.metadata()) {
            String web = edition.name() + "." + WebMetadata.EXTENSION;
            files.add(write(
                    web, "", destination, out -> Describer.write(WebMetadata::new, edition, wanted, written, out)));
            String data = edition.name() + "." + DataPackage.EXTENSION;
            files.add(write(
                    data, "", destination, out -> Describer.write(DataPackage::new, edition, wanted, written, out)));
        }
        return new Exported(files, guarding.diagnostics());
    }

    private static List<Table> tables(Edition edition, Dialect dialect) {
        return dialect == Dialect.TIMELINEJS
                ? List.of(TimelineJsTable.of(edition))
                : List.of(
                        InfoboxTable.of(edition.name(), edition.article()),
                        TimelineTable.of(edition.name(), edition.timeline()));
    }

    /** Writes the bytes of a file. */
    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static Exported.WrittenFile write(String name, String extent, Destination destination, Writing writing)
            throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        writing.to(whole);
        try (OutputStream out = destination.open(name)) {
            whole.writeTo(out);
        }
        return new Exported.WrittenFile(name, extent);
    }

    private static String extent(int rows) {
        return String.format(Locale.ROOT, "%,d %s", rows, rows == 1 ? "row" : "rows");
    }
}
