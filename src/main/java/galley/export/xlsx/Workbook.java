package galley.export.xlsx;

import galley.export.Edition;
import galley.export.FixedZip;
import galley.source.Diagnostic;
import galley.tables.Column;
import galley.tables.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook under way: one sheet for each table, its header frozen, its rows a table object of the spreadsheet. */
final class Workbook {
    /** The earliest date that zip archives know, and so the plainest sign that no date is meant. */
    private static final Instant NO_DATE = Instant.parse("1980-01-01T00:00:00Z");

    private static final String TABLE_STYLE = "TableStyleLight1";
    private static final List<String> FIRST_PARTS = List.of("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml");

    private final Edition edition;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Looks looks = new Looks(workbook);
    private final CellWriter cells = new CellWriter(looks);
    private final List<Table> tables = new ArrayList<>();

    Workbook(Edition edition) {
        this.edition = edition;
    }

    List<Diagnostic> diagnostics() {
        return cells.diagnostics();
    }

    /** Adds a sheet; says how many rows it has below its header. */
    int add(String name, Table table) {
        XSSFSheet sheet = workbook.createSheet(name);
        header(sheet, table.header());
        for (Table.Row row : table.rows()) {
            XSSFRow written = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int at = 0; at < table.columns().size(); at++) {
                cells.write(written, at, table.columns().get(at), row.cells().get(at), row.place());
            }
        }
        ColumnWidths.set(sheet, table.columns(), looks);
        if (!table.rows().isEmpty()) {
            object(sheet, name);
        }
        tables.add(table);
        return table.rows().size();
    }

    /** Adds the sheet that says what the columns of the others mean, and what the workbook was made from. */
    void explainColumns() {
        XSSFSheet sheet = workbook.createSheet("Columns");
        header(sheet, List.of("table", "column", "meaning"));
        for (Table table : tables) {
            for (Column column : table.columns()) {
                line(sheet, table.name(), column.name(), column.description());
            }
        }
        line(
                sheet,
                "source",
                edition.origin().fileName(),
                "SHA-256 " + edition.origin().sha256());
        sheet.setColumnWidth(0, ColumnWidths.units(12));
        sheet.setColumnWidth(1, ColumnWidths.units(16));
        sheet.setColumnWidth(2, ColumnWidths.units(80));
    }

    private void line(XSSFSheet sheet, String... words) {
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int at = 0; at < words.length; at++) {
            cells.text(row, at, words[at]);
        }
    }

    private void header(XSSFSheet sheet, List<String> names) {
        XSSFRow row = sheet.createRow(0);
        for (int at = 0; at < names.size(); at++) {
            cells.text(row, at, names.get(at), looks.heading());
        }
        sheet.createFreezePane(0, 1);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    }

    private void object(XSSFSheet sheet, String name) {
        XSSFRow header = sheet.getRow(0);
        AreaReference area = new AreaReference(
                new CellReference(0, 0),
                new CellReference(sheet.getLastRowNum(), header.getLastCellNum() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable object = sheet.createTable(area);
        object.setName(name);
        object.setDisplayName(name);
        object.setStyleName(TABLE_STYLE);
        object.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }

    /** The whole file, the same bytes for the same edition. */
    byte[] bytes() throws IOException {
        properties();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(bytes);
        }
        return FixedZip.of(bytes.toByteArray(), FIRST_PARTS);
    }

    private void properties() throws IOException {
        POIXMLProperties properties = workbook.getProperties();
        String date =
                edition.issued().orElse(NO_DATE).truncatedTo(ChronoUnit.SECONDS).toString();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(edition.article().title());
        core.setDescription("Made from " + edition.origin().fileName() + ", SHA-256 "
                + edition.origin().sha256());
        core.setCreator(String.join("; ", edition.article().metadata().authors()));
        try {
            core.getUnderlyingProperties()
                    .setLanguageProperty(Optional.of(edition.article().language()));
            core.setCreated(date);
            core.setModified(date);
        } catch (InvalidFormatException e) {
            throw new IOException("a date of the workbook could not be written", e);
        }
        properties.getExtendedProperties().setApplication("galley");
    }
}
