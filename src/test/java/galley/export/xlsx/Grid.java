package galley.export.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The cells of a workbook, by sheet and address: what each is, and its value.
 *
 * @param cells such as {@code Timeline!D2} → {@code day 2016-06-05}
 */
record Grid(Map<String, String> cells) {

    static Grid of(byte[] bytes) throws IOException {
        Map<String, String> cells = new TreeMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() != CellType.BLANK) {
                            cells.put(sheet.getSheetName() + "!" + cell.getAddress(), value(cell));
                        }
                    }
                }
            }
        }
        return new Grid(cells);
    }

    private static String value(Cell cell) {
        // LibreOffice has no cells of truth values: it saves one as the formula TRUE() with its value.
        boolean formula =
                cell.getCellType() == CellType.FORMULA && cell.getCellFormula().matches("(TRUE|FALSE)\\(\\)");
        return switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case STRING -> "text " + cell.getStringCellValue();
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? "day " + cell.getLocalDateTimeCellValue().toLocalDate()
                        : "number " + cell.getNumericCellValue();
            case BOOLEAN -> "flag " + cell.getBooleanCellValue();
            default -> cell.getCellType() + " " + cell;
        };
    }
}
