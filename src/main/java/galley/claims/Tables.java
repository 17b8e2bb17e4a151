package galley.claims;

import galley.model.Article;
import galley.model.Block;
import galley.model.ListItem;
import galley.model.Section;
import java.util.ArrayList;
import java.util.List;

/** The tables of an article, in order, those within lists and quotations too. */
final class Tables implements Block.Visitor<Tables> {
    private final List<Block.Table> found = new ArrayList<>();

    private Tables() {}

    static List<Block.Table> of(Article article) {
        Tables tables = new Tables().blocks(article.lead());
        article.sections().forEach(tables::section);
        return List.copyOf(tables.found);
    }

    private void section(Section next) {
        blocks(next.blocks());
        next.subsections().forEach(this::section);
    }

    private Tables blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    private Tables items(List<ListItem> items) {
        items.forEach(item -> blocks(item.blocks()));
        return this;
    }

    @Override
    public Tables paragraph(Block.Paragraph it) {
        return this;
    }

    @Override
    public Tables bulletList(Block.BulletList it) {
        return items(it.items());
    }

    @Override
    public Tables numberedList(Block.NumberedList it) {
        return items(it.items());
    }

    @Override
    public Tables definitionList(Block.DefinitionList it) {
        it.definitions().forEach(definition -> items(definition.descriptions()));
        return this;
    }

    @Override
    public Tables table(Block.Table it) {
        found.add(it);
        it.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
        return this;
    }

    @Override
    public Tables quotation(Block.Quotation it) {
        return blocks(it.blocks());
    }

    @Override
    public Tables preformatted(Block.Preformatted it) {
        return this;
    }

    @Override
    public Tables figure(Block.Figure it) {
        return this;
    }
}
