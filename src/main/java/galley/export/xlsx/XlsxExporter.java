package galley.export.xlsx;

import galley.export.Destination;
import galley.export.Edition;
import galley.export.Exported;
import galley.export.Exporter;
import galley.export.Format;
import galley.tables.InfoboxTable;
import galley.tables.TimelineTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * Writes an article's infobox and timeline as the two sheets of one workbook, with a third that explains the columns.
 */
public final class XlsxExporter implements Exporter {
    private static final Format FORMAT = new Format(
            "xlsx",
            "infobox and timeline as a workbook (Excel)",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            List.of("xlsx"));

    /** The exporter; it has no state. */
    public XlsxExporter() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Exported export(Edition edition, Destination destination) throws IOException {
        Workbook workbook = new Workbook(edition);
        int rows = workbook.add("Infobox", InfoboxTable.of(edition.name(), edition.article()))
                + workbook.add("Timeline", TimelineTable.of(edition.name(), edition.timeline()));
        workbook.explainColumns();
        byte[] bytes = workbook.bytes();
        String name = edition.name() + ".xlsx";
        try (OutputStream out = destination.open(name)) {
            out.write(bytes);
        }
        String extent = String.format(Locale.ROOT, "2 tables, %,d %s", rows, rows == 1 ? "row" : "rows");
        return new Exported(List.of(new Exported.WrittenFile(name, extent)), workbook.diagnostics());
    }
}
