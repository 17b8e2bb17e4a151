package galley.export.xlsx;

import galley.tables.Column;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Makes columns as wide as what they hold, within limits; long text goes on in more lines. */
final class ColumnWidths {
    private static final int NARROWEST = 6;
    private static final int WIDEST = 60;
    /** The button of the filter beside a heading, in characters. */
    private static final int BUTTON = 4;
    /** Widths are counted in parts of a character (ECMA-376 part 1, 18.3.1.13). */
    private static final int PARTS = 256;

    private ColumnWidths() {}

    static int units(int characters) {
        return characters * PARTS;
    }

    /** Sets the width of each column, and the look that cells typed into it will have. */
    static void set(XSSFSheet sheet, List<Column> columns, Looks looks) {
        for (int at = 0; at < columns.size(); at++) {
            int longest = columns.get(at).name().length() + BUTTON;
            for (Row row : sheet) {
                Cell cell = row.getCell(at);
                int length = cell == null ? 0 : length(cell);
                longest = Math.max(longest, length);
                if (cell != null && (length > WIDEST || hasLines(cell))) {
                    cell.setCellStyle(looks.wide());
                }
            }
            sheet.setColumnWidth(at, units(Math.min(WIDEST, Math.max(NARROWEST, longest)) + 1));
            sheet.setDefaultColumnStyle(at, look(columns.get(at), looks));
        }
    }

    private static CellStyle look(Column column, Looks looks) {
        return switch (column.kind()) {
            case WORDS, TERM, TIME -> looks.text();
            case DATE -> looks.day();
            case INTEGER, NUMBER, FLAG -> looks.plain();
        };
    }

    private static boolean hasLines(Cell cell) {
        return cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().indexOf('\n') >= 0;
    }

    /** The length of the longest line of a text; of other values, that of a day. */
    private static int length(Cell cell) {
        return cell.getCellType() == CellType.STRING
                ? cell.getStringCellValue()
                        .lines()
                        .mapToInt(String::length)
                        .max()
                        .orElse(0)
                : "2016-06-10".length();
    }
}
