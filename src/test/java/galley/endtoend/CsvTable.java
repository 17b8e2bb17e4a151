package galley.endtoend;

import galley.export.csv.Rfc4180;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table read back from CSV.
 *
 * @param rows cells by the name of their column
 */
record CsvTable(List<Row> rows) {

    static CsvTable of(String csv) {
        List<List<String>> records = Rfc4180.records(csv.startsWith("\uFEFF") ? csv.substring(1) : csv);
        List<Row> rows = new ArrayList<>();
        for (List<String> record : records.subList(1, records.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < record.size(); i++) {
                cells.put(records.get(0).get(i), record.get(i));
            }
            rows.add(new Row(cells));
        }
        return new CsvTable(rows);
    }

    record Row(Map<String, String> cells) {
        String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new AssertionError("no column " + column + " among " + cells.keySet());
            }
            return cell;
        }
    }
}
