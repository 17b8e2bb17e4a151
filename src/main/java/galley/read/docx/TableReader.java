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
import java.util.Optional;

/** Reads a table of the article (17.4): cells with their spans, those that name a row or column by their style. */
final class TableReader {
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final Parts parts;
    private final Map<String, String> targets;
    private final List<List<Open>> rows = new ArrayList<>();

    /** A cell that rows below may still make longer. */
    private static final class Open {
        private final boolean header;
        private final int row;
        private final int column;
        private final String words;
        private final List<Block> blocks;
        private int columns;
        private int height = 1;

        Open(boolean header, int row, int column, int columns, String words, List<Block> blocks) {
            this.header = header;
            this.row = row;
            this.column = column;
            this.columns = columns;
            this.words = words;
            this.blocks = blocks;
        }

        boolean says(String again) {
            return words.equals(again);
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
                Open open = cell(cell, column, columns);
                if (!isRepeated(cell) || !belongs(open, above)) {
                    cells.add(open);
                    above.put(column, open);
                }
            }
            column += columns;
        }
        rows.add(cells);
    }

    /** Makes the cell wider or higher that this one says again; whether there is such a cell. */
    private boolean belongs(Open again, Map<Integer, Open> above) {
        Optional<Open> beside = Optional.ofNullable(above.get(again.column - 1))
                .filter(cell -> cell.row == again.row && cell.says(again.words));
        Optional<Open> over = Optional.ofNullable(above.get(again.column))
                .filter(cell -> cell.row < again.row && cell.says(again.words));
        boolean higher =
                over.filter(cell -> cell.row + cell.height >= again.row).isPresent();
        if (higher) {
            Open cell = over.orElseThrow();
            cell.height = again.row - cell.row + 1;
        } else if (beside.isPresent()) {
            Open cell = beside.orElseThrow();
            cell.columns = again.column - cell.column + 1;
            above.put(again.column, cell);
        }
        return higher || beside.isPresent();
    }

    /** Whether all of a cell is set as what another cell says already. */
    private boolean isRepeated(XmlNode cell) {
        List<XmlNode> runs = new ArrayList<>();
        for (XmlNode paragraph : cell.children("p")) {
            runs.addAll(paragraph.children("r"));
        }
        return !runs.isEmpty()
                && runs.stream()
                        .allMatch(run -> run.child("rPr")
                                .filter(look -> parts.styles().repeats(look.value("rStyle")))
                                .isPresent());
    }

    private Open cell(XmlNode cell, int column, int columns) throws IOException {
        Blocks blocks = new Blocks();
        boolean header = false;
        List<String> words = new ArrayList<>();
        for (XmlNode node : Rows.unwrapped(cell)) {
            if (node.is("p")) {
                Paragraph paragraph = Paragraph.of(node, parts, targets);
                header |= paragraph.is(Form.TABLE_HEADER);
                words.add(paragraph
                        .characters()
                        .replace('\n', ' ')
                        .replace(NO_BREAK_SPACE, ' ')
                        .strip());
                blocks.add(paragraph);
            } else if (node.is("tbl")) {
                Place place = parts.heard().place();
                blocks.add(of(node, parts, targets), place);
            }
        }
        words.removeIf(String::isEmpty);
        return new Open(header, rows.size(), column, columns, String.join(" ", words), List.copyOf(blocks.end()));
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
