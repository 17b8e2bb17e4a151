package galley.diff;

import galley.model.Block;
import galley.model.Cell;
import galley.model.Inline;
import galley.model.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Merges two tables of one shape, row by row and cell by cell. */
final class TableMerger {
    private static final double ALIKE = 0.3;

    private final Marks marks;
    private final Ledger ledger;
    private final TextMerger texts;
    private final BlockKey keys;
    private final Spot spot;
    private final CellMerger<Block> paragraphs;

    TableMerger(Marks marks, Ledger ledger, TextMerger texts, BlockKey keys, Spot spot) {
        this.marks = marks;
        this.ledger = ledger;
        this.texts = texts;
        this.keys = keys;
        this.spot = spot;
        this.paragraphs = new CellMerger<>(
                marks,
                texts,
                block -> Block.Paragraph.class.cast(block).text(),
                (block, text) -> new Block.Paragraph(text, block.place()));
    }

    /**
     * Whether two tables can be merged: they have the same columns, for programs know rows that are new or gone but no
     * such columns; where cells reach over rows, the same rows too.
     */
    static boolean sameShape(Block.Table before, Block.Table after) {
        if (width(before) != width(after)) {
            return false;
        }
        boolean joined = joinsRows(before) || joinsRows(after);
        return !joined || (shapes(before).equals(shapes(after)) && simple(before) && simple(after));
    }

    Block.Table merge(Block.Table before, Block.Table after) {
        List<Inline> caption = texts.line(Subject.CAPTION, "", before.caption(), after.caption(), spot);
        List<Row> rows = joinsRows(after) ? inPlace(before, after) : aligned(before, after);
        return new Block.Table(caption, rows, after.place());
    }

    private List<Row> inPlace(Block.Table before, Block.Table after) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < after.rows().size(); i++) {
            rows.add(row(before.rows().get(i), after, i));
        }
        return rows;
    }

    private List<Row> aligned(Block.Table before, Block.Table after) {
        List<Bag> bags1 = before.rows().stream().map(TableMerger::bag).toList();
        List<Bag> bags2 = after.rows().stream().map(TableMerger::bag).toList();
        List<Alignment.Step> steps = Alignment.of(keys(before), keys(after), (i, j) -> {
            boolean shaped =
                    shape(before.rows().get(i)).equals(shape(after.rows().get(j)))
                            && simple(before.rows().get(i))
                            && simple(after.rows().get(j));
            double alike = bags1.get(i).likeness(bags2.get(j));
            return shaped && alike >= ALIKE ? alike : 0;
        });
        List<Row> rows = new ArrayList<>();
        for (Alignment.Step step : steps) {
            if (step.same()) {
                rows.add(after.rows().get(step.after()));
            } else if (step.before() == Alignment.NONE) {
                rows.add(alone(Mark.ADDED, after.rows().get(step.after())));
            } else if (step.after() == Alignment.NONE) {
                rows.add(alone(Mark.REMOVED, before.rows().get(step.before())));
            } else {
                rows.add(row(before.rows().get(step.before()), after, step.after()));
            }
        }
        return rows;
    }

    private Row alone(Mark mark, Row row) {
        new Telling(mark, texts, ledger).tell(row, mark == Mark.ADDED ? spot.after() : spot.before());
        return marks.mark(new Row(row.cells()), mark);
    }

    private Row row(Row before, Block.Table after, int at) {
        Row row = after.rows().get(at);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Cell one = before.cells().get(i);
            Cell other = row.cells().get(i);
            cells.add(keys.of(one).equals(keys.of(other)) ? other : cell(one, other, label(after, row, i)));
        }
        return new Row(cells);
    }

    private Cell cell(Cell before, Cell after, String label) {
        String said1 = said(before);
        String said2 = said(after);
        ledger.value(Subject.CELL, label, said1, said2, spot);
        if (said1.equals(said2)) {
            ledger.both(Change.RESET, Subject.CELL, label, said1, said2, spot);
        }
        List<Block> merged = paragraphs.merge(before.blocks(), after.blocks(), spot);
        return new Cell(after.header(), after.columns(), after.rows(), merged);
    }

    /** What the first row calls the column, and the first cell the row. */
    private static String label(Block.Table table, Row row, int at) {
        Row head = table.rows().get(0);
        boolean named = !head.equals(row)
                && head.cells().size() == row.cells().size()
                && head.cells().stream().allMatch(Cell::header);
        String column = named ? said(head.cells().get(at)) : "";
        String line = at == 0 ? "" : said(row.cells().get(0));
        return List.of(line, column).stream().filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
    }

    private List<String> keys(Block.Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(keys::of).collect(Collectors.joining("|")))
                .toList();
    }

    private static String said(Cell cell) {
        return BlockText.of(cell.blocks()).strip().replaceAll("\\s+", " ");
    }

    private static Bag bag(Row row) {
        return Bag.of(row.cells().stream().map(TableMerger::said).collect(Collectors.joining(" ")));
    }

    private static boolean simple(Block.Table table) {
        return table.rows().stream().allMatch(TableMerger::simple);
    }

    /** Whether the cells hold nothing but paragraphs, which alone can be merged within a cell. */
    private static boolean simple(Row row) {
        return row.cells().stream()
                .flatMap(cell -> cell.blocks().stream())
                .allMatch(block -> block.accept(Kind.OF) == Kind.PARAGRAPH);
    }

    private static boolean joinsRows(Block.Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.rows() > 1);
    }

    private static int width(Block.Table table) {
        return table.rows().stream().mapToInt(TableMerger::width).max().orElse(0);
    }

    private static int width(Row row) {
        return row.cells().stream().mapToInt(Cell::columns).sum();
    }

    private static List<String> shapes(Block.Table table) {
        return table.rows().stream().map(TableMerger::shape).toList();
    }

    private static String shape(Row row) {
        return row.cells().stream().map(BlockKey::shape).collect(Collectors.joining(" "));
    }
}
