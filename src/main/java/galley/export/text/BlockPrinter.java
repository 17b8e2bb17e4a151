package galley.export.text;

import galley.model.Block;
import galley.model.Cell;
import galley.model.Definition;
import galley.model.Inline;
import galley.model.ListItem;
import galley.model.Row;
import java.util.List;

/** Blocks, each on lines of its own; what they hold stands deeper. */
final class BlockPrinter implements Block.Visitor<Indented> {
    private final Indented out;

    BlockPrinter(Indented out) {
        this.out = out;
    }

    @Override
    public Indented paragraph(Block.Paragraph paragraph) {
        out.line("paragraph: " + InlinePrinter.print(paragraph.text()));
        return out;
    }

    @Override
    public Indented bulletList(Block.BulletList list) {
        out.line("bullet list");
        out.indented(() -> list.items().forEach(this::item));
        return out;
    }

    @Override
    public Indented numberedList(Block.NumberedList list) {
        out.line("numbered list from " + list.first());
        out.indented(() -> list.items().forEach(this::item));
        return out;
    }

    @Override
    public Indented definitionList(Block.DefinitionList list) {
        out.line("definition list");
        out.indented(() -> list.definitions().forEach(this::definition));
        return out;
    }

    @Override
    public Indented table(Block.Table table) {
        out.line(titled("table", table.caption()));
        out.indented(() -> table.rows().forEach(this::row));
        return out;
    }

    @Override
    public Indented quotation(Block.Quotation quotation) {
        out.line(titled("quotation", quotation.attribution()));
        out.indented(() -> blocks(quotation.blocks()));
        return out;
    }

    @Override
    public Indented preformatted(Block.Preformatted preformatted) {
        out.line("preformatted");
        out.indented(() -> preformatted.text().lines().forEach(line -> out.line("| " + Escapes.of(line))));
        return out;
    }

    @Override
    public Indented figure(Block.Figure figure) {
        out.line(titled("figure " + Escapes.of(figure.file()), figure.caption()));
        out.indented(() -> figure.alternative().ifPresent(words -> out.line("alternative: " + Escapes.of(words))));
        return out;
    }

    private void item(ListItem item) {
        out.line("item");
        out.indented(() -> blocks(item.blocks()));
    }

    private void definition(Definition definition) {
        out.line(titled("definition", definition.term()));
        out.indented(() -> definition.descriptions().forEach(this::item));
    }

    private void row(Row row) {
        out.line("row");
        out.indented(() -> row.cells().forEach(this::cell));
    }

    private void cell(Cell cell) {
        String spans = cell.columns() == 1 && cell.rows() == 1 ? "" : " " + cell.columns() + "x" + cell.rows();
        out.line((cell.header() ? "header cell" : "cell") + spans);
        out.indented(() -> blocks(cell.blocks()));
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private static String titled(String kind, List<Inline> title) {
        return title.isEmpty() ? kind : kind + ": " + InlinePrinter.print(title);
    }
}
