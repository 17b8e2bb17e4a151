package galley.verify;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import galley.tables.Column;
import galley.tables.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A table as a file has it.
 *
 * @param header the names of its columns
 * @param rows its cells as text, each row with its number in the file
 */
record ReadTable(List<String> header, List<ReadRow> rows) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A row and its number in the file, from 1, the header's. */
    record ReadRow(int number, List<String> cells) {}

    /**
     * The table of a CSV file, whose separator is told by its header.
     *
     * @throws IOException if it is not UTF-8, or quotes are wrong in it
     */
    static ReadTable csv(byte[] bytes, Table expected) throws IOException {
        String text = decoded(bytes);
        String bare = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        boolean semicolons = bare.startsWith(String.join(";", expected.header()).substring(0, first(expected)) + ";");
        List<List<String>> records = new ArrayList<>();
        try (CSVReader in = new CSVReaderBuilder(new StringReader(bare))
                .withCSVParser(new RFC4180ParserBuilder()
                        .withSeparator(semicolons ? ';' : ',')
                        .build())
                .build()) {
            for (String[] record = in.readNext(); record != null; record = in.readNext()) {
                List<String> cells = List.of(record);
                records.add(semicolons ? withPoints(cells, expected) : cells);
            }
        } catch (CsvValidationException e) {
            throw new IOException("its row " + (records.size() + 1) + " is no CSV", e);
        }
        List<ReadRow> rows = new ArrayList<>();
        for (int i = 1; i < records.size(); i++) {
            rows.add(new ReadRow(i + 1, records.get(i)));
        }
        return new ReadTable(records.isEmpty() ? List.of() : records.get(0), rows);
    }

    private static int first(Table expected) {
        return expected.columns().get(0).name().length();
    }

    private static String decoded(byte[] bytes) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException("it is not UTF-8", e);
        }
    }

    /** Where cells are parted by semicolons, decimals stand behind a comma. */
    private static List<String> withPoints(List<String> cells, Table expected) {
        List<String> written = new ArrayList<>(cells);
        for (int i = 0; i < Math.min(cells.size(), expected.columns().size()); i++) {
            if (expected.columns().get(i).kind() == Column.Kind.NUMBER) {
                written.set(i, cells.get(i).replace(',', '.'));
            }
        }
        return written;
    }

    /**
     * The sheets of a workbook, by the tables they should hold; a sheet that is not there is a table without a header.
     *
     * @param names the names of the sheets
     * @throws IOException if it is no workbook
     */
    static List<ReadTable> workbook(byte[] bytes, List<String> names) throws IOException {
        List<ReadTable> tables = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (String name : names) {
                XSSFSheet sheet = workbook.getSheet(name);
                tables.add(sheet == null ? new ReadTable(List.of(), List.of()) : sheet(sheet));
            }
        } catch (POIXMLException | UnsupportedFileFormatException e) {
            throw new IOException("it is no workbook, or a damaged one", e);
        }
        return tables;
    }

    private static ReadTable sheet(XSSFSheet sheet) {
        List<String> header = List.of();
        List<ReadRow> rows = new ArrayList<>();
        int width = 0;
        for (Row row : sheet) {
            if (row.getRowNum() == 0) {
                width = row.getLastCellNum();
                header = cells(row, width);
            } else {
                rows.add(new ReadRow(row.getRowNum() + 1, cells(row, Math.max(width, row.getLastCellNum()))));
            }
        }
        return new ReadTable(header, rows);
    }

    private static List<String> cells(Row row, int width) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell, cell.getCellType()));
        }
        return cells;
    }

    private static String text(Cell cell, CellType type) {
        return switch (type) {
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : number(BigDecimal.valueOf(cell.getNumericCellValue()));
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case FORMULA -> "=" + cell.getCellFormula();
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    /** A number without zeros that say nothing. */
    static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
