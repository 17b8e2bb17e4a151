package galley.export.xlsx;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks that cells have: text that stays text, days, headings. */
final class Looks {
    /** The number format "text" (ECMA-376 part 1, 18.8.30): what is typed into such a cell is never reinterpreted. */
    private static final String TEXT = "@";

    private static final String DAY = "yyyy\\-mm\\-dd";

    private final CellStyle text;
    private final CellStyle wide;
    private final CellStyle day;
    private final CellStyle plain;
    private final CellStyle heading;

    Looks(XSSFWorkbook workbook) {
        this.text = style(workbook, TEXT);
        this.wide = style(workbook, TEXT);
        this.day = style(workbook, DAY);
        this.plain = style(workbook, "General");
        this.heading = style(workbook, TEXT);
        wide.setWrapText(true);
        day.setAlignment(HorizontalAlignment.LEFT);
        // A number would touch the text of the next column.
        plain.setAlignment(HorizontalAlignment.RIGHT);
        plain.setIndention((short) 1);
        XSSFFont bold = workbook.createFont();
        XSSFFont usual = workbook.getFontAt(0);
        bold.setFontName(usual.getFontName());
        bold.setFontHeight(usual.getFontHeightInPoints());
        bold.setBold(true);
        heading.setFont(bold);
    }

    private static CellStyle style(XSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /** Text on one line. */
    CellStyle text() {
        return text;
    }

    /** Text that goes on in more lines. */
    CellStyle wide() {
        return wide;
    }

    CellStyle day() {
        return day;
    }

    /** Numbers and truth values. */
    CellStyle plain() {
        return plain;
    }

    CellStyle heading() {
        return heading;
    }
}
