package galley.compose;

import galley.model.Article;
import galley.model.Block;
import galley.model.Cell;
import galley.model.Definition;
import galley.model.ListItem;
import galley.model.PlainText;
import galley.model.Row;
import galley.model.Section;
import java.util.List;

/** Counts the characters of articles, to know without setting them that they are long. */
final class Extent implements Block.Visitor<Integer> {
    private static final Extent COUNTER = new Extent();

    private Extent() {}

    /** The characters of the running text. */
    static int of(Article article) {
        return blocks(article.lead()) + sections(article.sections());
    }

    private static int sections(List<Section> sections) {
        return sections.stream()
                .mapToInt(section -> blocks(section.blocks()) + sections(section.subsections()))
                .sum();
    }

    private static int blocks(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.accept(COUNTER)).sum();
    }

    private static int items(List<ListItem> items) {
        return items.stream().mapToInt(item -> blocks(item.blocks())).sum();
    }

    @Override
    public Integer paragraph(Block.Paragraph paragraph) {
        return PlainText.of(paragraph.text()).length();
    }

    @Override
    public Integer bulletList(Block.BulletList list) {
        return items(list.items());
    }

    @Override
    public Integer numberedList(Block.NumberedList list) {
        return items(list.items());
    }

    @Override
    public Integer definitionList(Block.DefinitionList list) {
        return list.definitions().stream()
                .map(Definition::descriptions)
                .mapToInt(Extent::items)
                .sum();
    }

    @Override
    public Integer table(Block.Table table) {
        return table.rows().stream()
                .map(Row::cells)
                .flatMap(List::stream)
                .map(Cell::blocks)
                .mapToInt(Extent::blocks)
                .sum();
    }

    @Override
    public Integer quotation(Block.Quotation quotation) {
        return blocks(quotation.blocks());
    }

    @Override
    public Integer preformatted(Block.Preformatted preformatted) {
        return preformatted.text().length();
    }

    @Override
    public Integer figure(Block.Figure figure) {
        return 0;
    }
}
