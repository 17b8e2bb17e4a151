package galley.verify;

import galley.tables.DateText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares rows cell by cell, each cell character by character. */
final class Rows {
    private static final String SIGNS = "=+-@\t\n＝＋－＠.";

    /** A workbook may hold no more of a text in one cell. */
    private static final int LONGEST_CELL = 32_767;

    private final List<String> columns;

    Rows(List<String> columns) {
        this.columns = columns;
    }

    /** What differs between a row and what became of it, a difference for each cell. */
    List<Difference> differences(Statement statement, Said said) {
        List<String> own = cells(statement.text());
        List<String> found = cells(said.text());
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < Math.max(own.size(), found.size()); i++) {
            String expected = i < own.size() ? own.get(i) : "";
            String cell = i < found.size() ? found.get(i) : "";
            if (!same(expected, cell)) {
                String column = i < columns.size() ? columns.get(i) : Integer.toString(i + 1);
                differences.add(new Difference(
                        Difference.Change.ALTERED,
                        statement.name() + ", column " + column,
                        expected,
                        cell,
                        statement.place(),
                        said.where()));
            }
        }
        return differences;
    }

    private static List<String> cells(String row) {
        return List.of(row.split(String.valueOf(Wording.CELL), -1));
    }

    private static boolean same(String expected, String cell) {
        return cell.equals(expected)
                || guarded(cell).filter(expected::equals).isPresent()
                || (cell.length() >= LONGEST_CELL / 2 && expected.length() > LONGEST_CELL && expected.startsWith(cell));
    }

    /** What stands behind the apostrophe that keeps a spreadsheet from running or changing it. */
    private static Optional<String> guarded(String cell) {
        if (cell.length() < 2 || cell.charAt(0) != '\'') {
            return Optional.empty();
        }
        String rest = cell.substring(1);
        String seen = Wording.key(rest);
        boolean sign = rest.charAt(0) <= ' ' || (!seen.isEmpty() && SIGNS.indexOf(seen.charAt(0)) >= 0);
        boolean digit = !seen.isEmpty() && Character.isDigit(seen.charAt(0));
        return sign || digit || DateText.changes(rest) ? Optional.of(rest) : Optional.empty();
    }

    /** A row whose apostrophes of guard are gone, to be matched by. */
    static String matched(String row) {
        List<String> cells = new ArrayList<>();
        for (String cell : cells(row)) {
            cells.add(guarded(cell).orElse(cell));
        }
        return String.join(String.valueOf(Wording.CELL), cells);
    }
}
