package galley.read.docx;

import galley.model.Block;
import galley.model.Cell;
import galley.model.Row;
import galley.office.XmlNode;
import galley.source.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a table of the article (17.4): cells with their spans, those that name a row or column by their style. */
final class TableReader {
    private final Parts parts;
    private final Map<String, String> targets;
    private final List<List<Open>> rows = new ArrayList<>();

    /** A cell that rows below may still make longer. */
    private static final class Open {
        private final boolean header;
        private final int columns;
        private final List<Block> blocks;
        private int height = 1;

        Open(boolean header, int columns, List<Block> blocks) {
            this.header = header;
            this.columns = columns;
            this.blocks = blocks;
        }

        Cell cell() {
            return new Cell(header, columns, height, blocks);
        }
    }

    private TableReader(Parts parts, Map<String, String> targets) {
        this.parts = parts;
        this.targets = targets;
    }

    static TableReader of(XmlNode table, Parts parts, Map<String, String> targets) throws IOException {
        TableReader reader = new TableReader(parts, targets);
        Map<Integer, Open> above = new HashMap<>();
        for (XmlNode row : Rows.of(table, parts)) {
            reader.row(row, above);
        }
        return reader;
    }

    List<Row> rows() {
        return rows.stream()
                .map(row -> new Row(row.stream().map(Open::cell).toList()))
                .toList();
    }

    private void row(XmlNode row, Map<Integer, Open> above) throws IOException {
        List<Open> cells = new ArrayList<>();
        int column = 0;
        for (XmlNode cell : Rows.cells(row)) {
            int columns = columns(cell);
            Open longer = above.get(column);
            if (continues(cell) && longer != null) {
                longer.height++;
            } else {
                Open begun = cell(cell, columns);
                cells.add(begun);
                above.put(column, begun);
            }
            column += columns;
        }
        rows.add(cells);
    }

    private Open cell(XmlNode cell, int columns) throws IOException {
        Blocks blocks = new Blocks();
        boolean header = false;
        for (XmlNode node : Rows.unwrapped(cell)) {
            if (node.is("p")) {
                Paragraph paragraph = Paragraph.of(node, parts, targets);
                header |= paragraph.is(Form.TABLE_HEADER);
                blocks.add(paragraph);
            } else if (node.is("tbl")) {
                Place place = parts.heard().place();
                blocks.add(of(node, parts, targets), place);
            }
        }
        return new Open(header, columns, List.copyOf(blocks.end()));
    }

    private static int columns(XmlNode cell) {
        String span = cell.child("tcPr").map(all -> all.value("gridSpan")).orElse("");
        boolean number = !span.isEmpty() && span.length() < 3 && span.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.max(1, Integer.parseInt(span)) : 1;
    }

    /** Whether a cell goes on with the one above it: a merge that does not say "restart" (17.4.84). */
    private static boolean continues(XmlNode cell) {
        return cell.child("tcPr")
                .flatMap(all -> all.child("vMerge"))
                .filter(merge -> !merge.attribute("val").equals("restart"))
                .isPresent();
    }
}
