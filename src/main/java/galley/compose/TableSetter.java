package galley.compose;

import galley.compose.ContentWidths.Widths;
import galley.compose.Flow.Snap;
import galley.compose.TableGrid.Placed;
import galley.lines.Look;
import galley.lines.Span;
import galley.model.Block;
import galley.model.PlainText;
import galley.page.Mark;
import galley.page.Mark.RuleMark;
import galley.page.Meaning.Artifact;
import galley.page.Structure.Kind;
import galley.page.Structure.Node;
import galley.source.Diagnostic;
import galley.style.Alignment;
import galley.style.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets tables: columns as wide as they need, rules above, below and under the head, the head again on every page. */
final class TableSetter {
    /** Text in a column narrower than this is no longer text. */
    private static final double LEAST_TEXT = 14;

    /** A head higher than this would leave too little of every page for what is under it, and is set as rows. */
    private static final double TALLEST_HEAD = TableRows.TALLEST_ROW / 2;

    /** A row on its own at the foot or head of a page looks lost: only a page that is two lines short looks worse. */
    private static final int LONE_ROW = 15_000;

    private final Job job;
    private final Frame frame;
    private Look body;
    private Look header;
    private final double padding;

    TableSetter(Job job, Frame frame) {
        this.job = job;
        this.frame = frame;
        this.body = job.look(Role.TABLE).withoutHyphens();
        this.header = job.look(Role.TABLE_HEADER).withoutHyphens();
        this.padding = Math.min(body.spacing().padding(), frame.width() / 20);
    }

    Matter set(Block.Table table) {
        TableGrid grid = TableGrid.of(table);
        int node = job.structure().add(Kind.TABLE, frame.parent());
        Galley galley = caption(table, node);
        if (grid.rows().stream().allMatch(List::isEmpty)) {
            return Matter.of(galley, body, Snap.FREE);
        }
        NumberColumns numbers = new NumberColumns(grid, padding);
        ColumnWidths widths = widths(grid, numbers);
        if (widths.cutsWords(frame.width())) {
            numbers = numbers.crowded();
            widths = widths(grid, numbers);
        }
        if (widths.cutsWords(frame.width())) {
            body = job.look(Role.TABLE);
            header = job.look(Role.TABLE_HEADER);
            widths = widths(grid, numbers);
        }
        if (!widths.fits(frame.width(), LEAST_TEXT + 2 * padding)) {
            return Matter.of(galley.add(stacked(grid, node)), body, Snap.FREE);
        }
        double[] columns = widths.within(frame.width(), LEAST_TEXT + 2 * padding);
        TableRows rows = new TableRows(grid, columns, frame, numbers);
        for (List<Placed> row : grid.rows()) {
            rows.add(cells(grid, row, rows, node));
        }
        return Matter.of(galley.add(assembled(grid, rows)), body, Snap.FREE);
    }

    private Galley caption(Block.Table table, int node) {
        Galley galley = new Galley();
        if (PlainText.isNothing(table.caption())) {
            return galley;
        }
        Look look = job.look(Role.CAPTION);
        int caption = job.structure().add(Kind.CAPTION, node);
        List<Span> spans = SpanCollector.collect(job, table.caption(), look.text(), caption);
        return galley.add(ParagraphSetter.set(job, spans, look, frame, 0).whole())
                .keep()
                .space(look.spacing().after())
                .keep();
    }

    private ColumnWidths widths(TableGrid grid, NumberColumns numbers) {
        ColumnWidths widths = new ColumnWidths(grid.columns());
        for (List<Placed> row : grid.rows()) {
            for (Placed cell : row) {
                if (cell.columns() == 1) {
                    widths.add(cell.column(), width(cell, numbers));
                }
            }
        }
        for (List<Placed> row : grid.rows()) {
            for (Placed cell : row) {
                if (cell.columns() > 1) {
                    widths.addSpan(cell.column(), cell.columns(), width(cell, numbers));
                }
            }
        }
        return widths;
    }

    private Widths width(Placed cell, NumberColumns numbers) {
        return ContentWidths.of(job, cell.cell().blocks(), look(cell)).plus(numbers.around(cell));
    }

    private Look look(Placed cell) {
        return cell.cell().header() ? header : body;
    }

    private List<Galley> cells(TableGrid grid, List<Placed> row, TableRows rows, int table) {
        int node = job.structure().add(Kind.TABLE_ROW, table);
        List<Galley> cells = new ArrayList<>();
        for (Placed cell : row) {
            Node kind = Node.of(kind(grid, cell), node).spanning(cell.columns(), cell.rows());
            Frame room =
                    new Frame(rows.left(cell), rows.width(cell), job.structure().add(kind));
            Look look = look(cell);
            if (rows.numbers().contains(cell.column()) && cell.columns() == 1) {
                // Figures below figures of their rank: at the right edge, where lines of a mirrored page start.
                look = look.aligned(job.type().isMirrored() ? Alignment.LEFT : Alignment.RIGHT);
            } else if (isOverColumns(grid, cell)) {
                look = look.aligned(Alignment.CENTRE);
            }
            cells.add(BlockSetter.galley(job, cell.cell().blocks(), look, room));
        }
        return cells;
    }

    /** Whether a cell of the head is what the columns below it have in common. */
    private static boolean isOverColumns(TableGrid grid, Placed cell) {
        return cell.columns() > 1 && cell.lastRow() + 1 < grid.headRows();
    }

    private static Kind kind(TableGrid grid, Placed cell) {
        if (!cell.cell().header()) {
            return Kind.TABLE_CELL;
        }
        boolean namesRow = cell.column() == 0 && cell.row() >= grid.headRows();
        return namesRow ? Kind.ROW_HEADER : Kind.COLUMN_HEADER;
    }

    private Galley assembled(TableGrid grid, TableRows rows) {
        int head = rows.height(0, grid.headRows()) <= TALLEST_HEAD ? grid.headRows() : 0;
        Galley headGalley = new Galley().add(rule(2 * body.rule()));
        for (int r = 0; r < head; r++) {
            headGalley.keep().add(rows.strip(r));
            spanners(grid, r, rows).ifPresent(strip -> headGalley.keep().add(strip));
        }
        if (head > 0) {
            headGalley.keep().add(rule(body.rule()));
        }
        Strip repeated = asArtifact(headGalley.joined());
        Galley galley = new Galley().add(headGalley);
        Strip close = rule(2 * body.rule());
        int count = grid.rows().size();
        for (int r = head; r < count; r++) {
            Strip hairline = r == 0 ? Strip.NONE : partial(rows.openStretches(r - 1));
            if (r == head) {
                galley.keep();
            } else if (rows.isTied(r - 1)) {
                galley.keep().add(hairline).keep();
            } else {
                int cost = r == head + 1 || r == count - 1 ? LONE_ROW : 0;
                galley.mayDivide(cost, close, repeated, hairline);
            }
            addRow(galley, rows, r, close, repeated);
        }
        return galley.keep().add(close);
    }

    /** Hairlines under the cells of a head that stand over several columns, as long as these. */
    private Optional<Strip> spanners(TableGrid grid, int row, TableRows rows) {
        double thickness = body.rule() / 2;
        List<Mark> marks = new ArrayList<>();
        for (Placed cell : grid.rows().get(row)) {
            if (cell.rows() == 1 && isOverColumns(grid, cell)) {
                marks.add(new RuleMark(
                        rows.left(cell), 0, rows.width(cell), thickness, 0, body.ruleRgb(), Artifact.LAYOUT));
            }
        }
        return marks.isEmpty() || thickness <= 0 ? Optional.empty() : Optional.of(Strip.of(thickness, marks));
    }

    /** A row, cut between its lines only if no page has room for it, and never through a cell that hangs into it. */
    private static void addRow(Galley galley, TableRows rows, int row, Strip close, Strip head) {
        List<Strip> slices = rows.slices(row);
        double top = 0;
        for (int i = 0; i < slices.size(); i++) {
            if (i > 0 && top < rows.hanging(row)) {
                galley.keep();
            } else if (i > 0) {
                galley.mayDivide(0, close, head, Strip.NONE);
            }
            galley.add(slices.get(i));
            top += slices.get(i).height();
        }
    }

    /** A hairline that leaves out the columns in which a cell goes on. */
    private Strip partial(List<double[]> stretches) {
        double thickness = body.rule() / 2;
        List<Mark> marks = new ArrayList<>();
        for (double[] stretch : stretches) {
            double width = stretch[1] - stretch[0];
            marks.add(new RuleMark(stretch[0], 0, width, thickness, 0, body.ruleRgb(), Artifact.LAYOUT));
        }
        return thickness <= 0 ? Strip.NONE : Strip.of(thickness, marks);
    }

    private Strip rule(double thickness) {
        if (thickness <= 0) {
            return Strip.NONE;
        }
        RuleMark mark = new RuleMark(frame.left(), 0, frame.width(), thickness, 0, body.ruleRgb(), Artifact.LAYOUT);
        return Strip.of(thickness, List.of(mark));
    }

    /** A head on a further page repeats what was read already (ISO 32000-2, 14.8.2.2: a pagination artifact). */
    private static Strip asArtifact(Strip strip) {
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : strip.marks()) {
            mark.accept(new Furnishing()).ifPresent(marks::add);
        }
        return new Strip(strip.height(), strip.baseline(), marks, List.of(), Optional.empty());
    }

    /** More columns than the measure has room for: the cells of each row stand below one another. */
    private Galley stacked(TableGrid grid, int node) {
        job.report(Diagnostic.warning(
                "P305",
                job.place(),
                "a table of " + grid.columns()
                        + " columns is too wide for its column; its cells stand one below the other"));
        Flow flow = new Flow();
        for (List<Placed> row : grid.rows()) {
            int rowNode = job.structure().add(Kind.TABLE_ROW, node);
            for (Placed cell : row) {
                int cellNode =
                        job.structure().add(Node.of(kind(grid, cell), rowNode).spanning(cell.columns(), cell.rows()));
                Galley galley = BlockSetter.galley(job, cell.cell().blocks(), look(cell), frame.in(cellNode));
                flow.add(new Matter(galley, cell.column() == 0 ? padding : 0, 0, Snap.FREE));
            }
        }
        return flow.galley();
    }
}
