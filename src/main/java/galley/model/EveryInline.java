package galley.model;

import java.util.List;
import java.util.function.Consumer;

/** Goes through all running text of an article in the order it is read, inlines before what they hold. */
public final class EveryInline implements Block.Visitor<EveryInline>, Inline.Visitor<EveryInline> {
    private final Consumer<Inline> seen;

    private EveryInline(Consumer<Inline> seen) {
        this.seen = seen;
    }

    /** Shows the consumer every inline of fields, lead and sections, those within other inlines and notes too. */
    public static void of(Article article, Consumer<Inline> seen) {
        EveryInline all = new EveryInline(seen);
        article.infoboxes().forEach(box -> box.fields().forEach(all::field));
        all.blocks(article.lead());
        article.sections().forEach(all::section);
    }

    private void field(Field field) {
        field.items().forEach(item -> inlines(item.text()));
        field.fields().forEach(this::field);
    }

    private void section(Section section) {
        inlines(section.heading());
        blocks(section.blocks());
        section.subsections().forEach(this::section);
    }

    private EveryInline blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    private EveryInline items(List<ListItem> items) {
        items.forEach(item -> blocks(item.blocks()));
        return this;
    }

    private EveryInline inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            seen.accept(inline);
            inline.accept(this);
        }
        return this;
    }

    @Override
    public EveryInline paragraph(Block.Paragraph paragraph) {
        return inlines(paragraph.text());
    }

    @Override
    public EveryInline bulletList(Block.BulletList list) {
        return items(list.items());
    }

    @Override
    public EveryInline numberedList(Block.NumberedList list) {
        return items(list.items());
    }

    @Override
    public EveryInline definitionList(Block.DefinitionList list) {
        for (Definition definition : list.definitions()) {
            inlines(definition.term());
            items(definition.descriptions());
        }
        return this;
    }

    @Override
    public EveryInline table(Block.Table table) {
        inlines(table.caption());
        table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
        return this;
    }

    @Override
    public EveryInline quotation(Block.Quotation quotation) {
        blocks(quotation.blocks());
        return inlines(quotation.attribution());
    }

    @Override
    public EveryInline preformatted(Block.Preformatted preformatted) {
        return this;
    }

    @Override
    public EveryInline figure(Block.Figure figure) {
        return inlines(figure.caption());
    }

    @Override
    public EveryInline text(Inline.Text text) {
        return this;
    }

    @Override
    public EveryInline emphasis(Inline.Emphasis emphasis) {
        return inlines(emphasis.text());
    }

    @Override
    public EveryInline strong(Inline.Strong strong) {
        return inlines(strong.text());
    }

    @Override
    public EveryInline superscript(Inline.Superscript superscript) {
        return inlines(superscript.text());
    }

    @Override
    public EveryInline subscript(Inline.Subscript subscript) {
        return inlines(subscript.text());
    }

    @Override
    public EveryInline code(Inline.Code code) {
        return this;
    }

    @Override
    public EveryInline formula(Inline.Formula formula) {
        return this;
    }

    @Override
    public EveryInline link(Inline.Link link) {
        return inlines(link.text());
    }

    @Override
    public EveryInline foreign(Inline.Foreign foreign) {
        return inlines(foreign.text());
    }

    @Override
    public EveryInline note(Inline.Note note) {
        return inlines(note.text());
    }

    @Override
    public EveryInline anchor(Inline.Anchor anchor) {
        return this;
    }

    @Override
    public EveryInline lineBreak(Inline.LineBreak lineBreak) {
        return this;
    }
}
