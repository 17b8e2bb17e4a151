package galley.diff;

import galley.model.Block;
import galley.model.Definition;
import galley.model.ListItem;
import galley.model.PlainText;
import java.util.List;
import java.util.stream.Collectors;

/** All characters of a block, for finding what is alike. */
final class BlockText implements Block.Visitor<String> {
    private static final BlockText TEXT = new BlockText();

    private BlockText() {}

    static String of(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(TEXT)).collect(Collectors.joining(" "));
    }

    static String of(ListItem item) {
        return of(item.blocks());
    }

    static String of(Definition definition) {
        return PlainText.of(definition.term()) + " " + items(definition.descriptions());
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return PlainText.of(paragraph.text());
    }

    @Override
    public String bulletList(Block.BulletList list) {
        return items(list.items());
    }

    @Override
    public String numberedList(Block.NumberedList list) {
        return items(list.items());
    }

    @Override
    public String definitionList(Block.DefinitionList list) {
        return list.definitions().stream().map(BlockText::of).collect(Collectors.joining(" "));
    }

    @Override
    public String table(Block.Table table) {
        return PlainText.of(table.caption()) + " "
                + table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> of(cell.blocks()))
                        .collect(Collectors.joining(" "));
    }

    @Override
    public String quotation(Block.Quotation quotation) {
        return of(quotation.blocks()) + " " + PlainText.of(quotation.attribution());
    }

    @Override
    public String preformatted(Block.Preformatted preformatted) {
        return preformatted.text();
    }

    @Override
    public String figure(Block.Figure figure) {
        return figure.file() + " " + PlainText.of(figure.caption());
    }

    private static String items(List<ListItem> items) {
        return items.stream().map(BlockText::of).collect(Collectors.joining(" "));
    }
}
