package galley.export.xlsx;

import galley.source.Diagnostic;
import galley.source.Place;
import galley.tables.Column;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;

/** Writes cells as what their columns hold, so that no spreadsheet has to guess. */
final class CellWriter {
    /**
     * Excel counts days from 1900, with a 29 February that there was not; earlier days, and those near it, stay text.
     */
    private static final int FIRST_SAFE_YEAR = 1901;

    /** Looks like an escaped character (ECMA-376 part 1, 22.9.2.19) and would be read as one. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final int MOST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /** Excel keeps 15 digits of a number. */
    private static final int MOST_DIGITS = 15;

    private static final String ESCAPED = "_x005F_";

    private final Looks looks;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    CellWriter(Looks looks) {
        this.looks = looks;
    }

    /** Which cells could not be shown whole. */
    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** Writes a cell; an empty one is left out. */
    void write(Row row, int at, Column column, String value, Place place) {
        if (value.isEmpty()) {
            return;
        }
        switch (column.kind()) {
            case INTEGER, NUMBER -> number(row, at, value);
            case FLAG -> plain(row, at).setCellValue(Boolean.parseBoolean(value));
            case DATE -> day(row, at, value);
            case WORDS, TERM, TIME -> text(row, at, whole(column, value, place));
        }
    }

    /** A number that a double would change stays the digits of the article. */
    private void number(Row row, int at, String value) {
        if (new BigDecimal(value).stripTrailingZeros().precision() <= MOST_DIGITS) {
            plain(row, at).setCellValue(Double.parseDouble(value));
        } else {
            text(row, at, value);
        }
    }

    private Cell plain(Row row, int at) {
        Cell cell = row.createCell(at);
        cell.setCellStyle(looks.plain());
        return cell;
    }

    private void day(Row row, int at, String value) {
        LocalDate day = LocalDate.parse(value);
        if (day.getYear() >= FIRST_SAFE_YEAR) {
            Cell cell = row.createCell(at);
            cell.setCellValue(day);
            cell.setCellStyle(looks.day());
        } else {
            text(row, at, value);
        }
    }

    void text(Row row, int at, String value) {
        text(row, at, value, looks.text());
    }

    void text(Row row, int at, String value, CellStyle style) {
        Cell cell = row.createCell(at);
        cell.setCellValue(escaped(value));
        cell.setCellStyle(style);
    }

    /** The value, or as much of it as a cell may hold. */
    private String whole(Column column, String value, Place place) {
        if (escaped(value).length() <= MOST_TEXT) {
            return value;
        }
        diagnostics.add(Diagnostic.warning(
                        "T104",
                        place,
                        "a cell of column " + column.name() + " is longer than the 32,767 characters that a workbook"
                                + " may hold; the rest is left out")
                .withHint("the CSV table has it whole"));
        int end = MOST_TEXT;
        while (escaped(value.substring(0, end)).length() > MOST_TEXT || Character.isLowSurrogate(value.charAt(end))) {
            end--;
        }
        return value.substring(0, end);
    }

    private static String escaped(String value) {
        return ESCAPE.matcher(value).replaceAll(ESCAPED);
    }
}
