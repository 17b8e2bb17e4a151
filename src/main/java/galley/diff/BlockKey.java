package galley.diff;

import galley.model.Block;
import galley.model.Cell;
import galley.model.Definition;
import galley.model.ListItem;
import java.util.List;
import java.util.stream.Collectors;

/** What a block says, places left out, as one string: the same where it is the same to a comparison. */
final class BlockKey implements Block.Visitor<String> {
    private final TextMerger texts;

    BlockKey(TextMerger texts) {
        this.texts = texts;
    }

    String of(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining("\u0005"));
    }

    String of(ListItem item) {
        return "item\u0006" + of(item.blocks()) + "\u0007";
    }

    String of(Definition definition) {
        return "term " + texts.key(definition.term()) + items(definition.descriptions());
    }

    /** Whether it names a row, how far it reaches, what it says. */
    String of(Cell cell) {
        return shape(cell) + "\u0006" + of(cell.blocks()) + "\u0007";
    }

    /** Whether a cell names a row or column, and how far it reaches. */
    static String shape(Cell cell) {
        return (cell.header() ? "header " : "cell ") + cell.columns() + "x" + cell.rows();
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return "p " + texts.key(paragraph.text());
    }

    @Override
    public String bulletList(Block.BulletList list) {
        return "bullets" + items(list.items());
    }

    @Override
    public String numberedList(Block.NumberedList list) {
        return "numbers " + list.first() + items(list.items());
    }

    @Override
    public String definitionList(Block.DefinitionList list) {
        return "definitions" + list.definitions().stream().map(this::of).collect(Collectors.joining());
    }

    @Override
    public String table(Block.Table table) {
        return "table " + texts.key(table.caption())
                + table.rows().stream()
                        .map(row -> row.cells().stream().map(this::of).collect(Collectors.joining("|")))
                        .collect(Collectors.joining("\u0005"));
    }

    @Override
    public String quotation(Block.Quotation quotation) {
        return "quotation " + of(quotation.blocks()) + "\u0006" + texts.key(quotation.attribution());
    }

    /** The last line end is nothing that anybody sees. */
    @Override
    public String preformatted(Block.Preformatted preformatted) {
        return "lines " + preformatted.text().stripTrailing();
    }

    @Override
    public String figure(Block.Figure figure) {
        return "figure " + figure.file() + " " + figure.alternative().orElse("") + " " + texts.key(figure.caption());
    }

    private String items(List<ListItem> items) {
        return items.stream().map(this::of).collect(Collectors.joining());
    }
}
