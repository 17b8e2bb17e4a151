package galley.export.docx;

import galley.export.docx.SingleCells.Single;
import galley.export.docx.TableGrid.Placed;
import galley.export.docx.markup.Xml;
import galley.export.docx.styles.TableStyles;
import galley.model.Block;
import galley.model.Cell;
import galley.model.Inline;
import galley.model.PlainText;
import galley.model.Row;
import galley.style.Role;
import java.util.List;

/** Writes a table of the article with its caption above it. */
final class TableWriter {
    private static final String TEXT = "TableText";
    private static final String CELL_SEPARATOR = " | ";

    private final Draft draft;
    private final Xml xml;
    private final Flow flow;

    TableWriter(Draft draft, Xml xml, Flow flow) {
        this.draft = draft;
        this.xml = xml;
        this.flow = flow;
    }

    void write(Block.Table table) {
        Captions.Label label = draft.captions().table(draft, xml, Role.CAPTION.wordStyleId(), table.caption());
        int width = TableGrid.width(table.rows());
        if (width > TableGrid.WIDEST) {
            draft.tell(Told.WIDE_TABLE, Integer.toString(width));
            table.rows().forEach(row -> draft.revisions().within(xml, row, () -> line(row)));
        } else if (!table.rows().isEmpty()) {
            grid(table, TableGrid.of(table.rows()), label);
        }
    }

    private void grid(Block.Table table, TableGrid grid, Captions.Label label) {
        List<Long> widths = ColumnWidths.fitted(flow.width(), longest(grid));
        TableMarkup markup = new TableMarkup(draft, xml, widths);
        String caption = InlineWriter.flat(PlainText.of(table.caption())).strip();
        String title = caption.isEmpty() ? label.toString() : caption;
        String size = table.rows().size() + " rows of " + grid.columns() + " columns";
        boolean headerColumn = grid.rows().stream().allMatch(row -> row.get(0).header());
        markup.begin(TableStyles.ARTICLE, title, title + ": " + size, grid.headerRows() > 0, headerColumn);
        // In a redline what is said again would not change with what it repeats.
        boolean merged = draft.revisions().tracked() || !SingleCells.suit(grid);
        List<List<Single>> singles = merged ? List.of() : SingleCells.of(grid);
        for (int i = 0; i < grid.rows().size(); i++) {
            List<Placed> row = grid.rows().get(i);
            List<Single> single = merged ? List.of() : singles.get(i);
            Runnable cells = merged
                    ? () -> row.forEach(cell -> cell(markup, cell, widths))
                    : () -> single.forEach(cell -> single(markup, cell, widths));
            boolean header = i < grid.headerRows();
            draft.revisions().within(xml, table.rows().get(i), () -> markup.row(header, cells));
        }
        markup.end();
    }

    private void single(TableMarkup markup, Single single, List<Long> widths) {
        Placed placed = single.placed();
        String style = style(placed);
        Flow inCell = new Flow(style, style, 0, widths.get(single.column()));
        markup.cell(single.column(), () -> {
            if (single.again()) {
                draft.paragraph(xml, style, () -> InlineWriter.again(draft, xml).verbatim(single.words()));
            } else {
                new BlockWriter(draft, xml, inCell).writeCell(placed.blocks());
            }
        });
    }

    private static String style(Placed placed) {
        return placed.header() ? Role.TABLE_HEADER.wordStyleId() : TEXT;
    }

    private void cell(TableMarkup markup, Placed placed, List<Long> widths) {
        String style = style(placed);
        long width = widths.subList(placed.column(), placed.column() + placed.columns()).stream()
                .mapToLong(Long::longValue)
                .sum();
        Flow inCell = new Flow(style, style, 0, width);
        markup.cell(
                placed.column(),
                placed.columns(),
                placed.merge(),
                () -> new BlockWriter(draft, xml, inCell).writeCell(placed.blocks()));
    }

    private static int[] longest(TableGrid grid) {
        int[] longest = new int[grid.columns()];
        for (List<Placed> row : grid.rows()) {
            for (Placed cell : row) {
                int length = cell.blocks().stream()
                                .mapToInt(TableWriter::length)
                                .max()
                                .orElse(0)
                        / cell.columns();
                longest[cell.column()] = Math.max(longest[cell.column()], length);
            }
        }
        return longest;
    }

    private static int length(Block block) {
        return block.accept(ParagraphText.OF)
                .map(text -> PlainText.of(text).length())
                .orElse(0);
    }

    /** A row of a table that is too wide, as one paragraph; blocks that are no paragraphs follow it. */
    private void line(Row row) {
        draft.paragraph(xml, TEXT, () -> {
            InlineWriter inlines = InlineWriter.inBody(draft, xml);
            String separator = "";
            for (Cell cell : row.cells()) {
                inlines.plain(separator);
                separator = CELL_SEPARATOR;
                for (Block block : cell.blocks()) {
                    inlines.write(block.accept(ParagraphText.OF).orElse(List.<Inline>of()));
                }
            }
        });
        for (Cell cell : row.cells()) {
            List<Block> others = cell.blocks().stream()
                    .filter(block -> block.accept(ParagraphText.OF).isEmpty())
                    .toList();
            new BlockWriter(draft, xml, flow).write(others);
        }
    }
}
