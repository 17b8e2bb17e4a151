package galley.export.docx.pages;

import java.util.List;
import java.util.Optional;

/** The rows of a table as they go onto the pages: each as high as its highest cell, none divided. */
final class TableRows {
    /** Outside of any table. */
    static final TableRows NONE = new TableRows(new PageFiller(1, 0), 0, 0, 0);

    private final PageFiller filler;
    private final double padding;
    private final long beside;
    private final double rule;
    private double headers;
    private boolean hasRows;
    private boolean inCell;
    private long cellWidth;
    private double row;
    private double cell;
    private Optional<Block> last = Optional.empty();
    private Optional<Row> waiting = Optional.empty();
    private int begun;
    private boolean headed;

    /** A row that is made up, with the rules that count for it. */
    private record Row(boolean header, double height) {}

    TableRows(PageFiller filler, double padding, long beside, double rule) {
        this.filler = filler;
        this.padding = padding;
        this.beside = beside;
        this.rule = rule;
    }

    boolean inCell() {
        return inCell;
    }

    /** The width of the text in twips: that of the cell, outside of cells as given. */
    long width(long outside) {
        return inCell ? Math.max(1, cellWidth - beside) : outside;
    }

    void beginCell(long width) {
        endCell();
        inCell = true;
        cellWidth = width;
        last = Optional.empty();
    }

    /** A paragraph of the cell. */
    void add(Block block) {
        boolean closed = block.tight()
                && last.filter(one -> one.style().equals(block.style())).isPresent();
        double above = last.map(Block::after).orElse(0.0);
        cell += (closed ? 0 : Math.max(above, block.before())) + block.height();
        last = Optional.of(block);
    }

    void endRow(boolean header) {
        endCell();
        inCell = false;
        double height = row + 2 * padding + above();
        row = 0;
        waiting.ifPresent(this::place);
        waiting = Optional.of(new Row(header, height));
        begun++;
        headed |= header;
    }

    /**
     * The rule above a row, which makes it higher: those above the table and below its first header row are twice as
     * thick as those between rows.
     */
    private double above() {
        boolean thick = begun == 0 || (begun == 1 && headed);
        return thick ? 2 * rule : rule;
    }

    void end() {
        waiting.map(last -> new Row(last.header(), last.height() + 2 * rule)).ifPresent(this::place);
        waiting = Optional.empty();
        filler.repeat(0);
    }

    private void place(Row next) {
        filler.add(new Block("", List.of(new Line(next.height(), 0)), 0, 0, false, next.header(), true, List.of()));
        if (next.header()) {
            headers += next.height();
        } else if (!hasRows) {
            hasRows = true;
            filler.repeat(headers);
        }
    }

    private void endCell() {
        double space = last.map(Block::after).orElse(0.0);
        row = Math.max(row, cell + space);
        cell = 0;
        last = Optional.empty();
    }
}
