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
        // The rule under the last header row is twice as thick as those between rows.
        double height = row + 2 * padding + (header ? 2 * rule : rule);
        row = 0;
        filler.add(new Block("", List.of(new Line(height, 0)), 0, 0, false, header, true, List.of()));
        if (header) {
            headers += height;
        } else if (!hasRows) {
            hasRows = true;
            filler.repeat(headers);
        }
    }

    void end() {
        filler.repeat(0);
    }

    private void endCell() {
        double space = last.map(Block::after).orElse(0.0);
        row = Math.max(row, cell + space);
        cell = 0;
        last = Optional.empty();
    }
}
