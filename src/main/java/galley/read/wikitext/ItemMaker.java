package galley.read.wikitext;

import galley.model.Block;
import galley.model.Cell;
import galley.model.Definition;
import galley.model.Inline;
import galley.model.Item;
import galley.model.ListItem;
import galley.model.PlainText;
import galley.model.Row;
import galley.read.wikitext.expand.Remark;
import galley.read.wikitext.markup.Markup;
import java.util.ArrayList;
import java.util.List;

/** Makes the items of a value of its blocks. */
final class ItemMaker implements Block.Visitor<Boolean> {
    private final Markup markup;
    private final List<Item> items = new ArrayList<>();
    private int depth;

    ItemMaker(Markup markup) {
        this.markup = markup;
    }

    /** The items: one of depth 0 for a plain value, else those of a list. */
    List<Item> items(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        if (items.size() == 1) {
            return List.of(new Item(0, items.get(0).text()));
        }
        return items;
    }

    private void add(List<Inline> text) {
        List<Inline> trimmed = Separators.trimmed(text);
        boolean notes =
                trimmed.stream().anyMatch(inline -> inline instanceof Inline.Note || inline instanceof Inline.Formula);
        if (notes || PlainText.of(trimmed).codePoints().anyMatch(c -> !Separators.isSeparator(c))) {
            items.add(new Item(Math.max(1, depth), trimmed));
        } else if (!PlainText.of(text).isBlank()) {
            markup.remarks().add(Remark.LITTER, 0);
        }
    }

    /** Line breaks part the items of a value, unless a line only goes on with the one before it. */
    @Override
    public Boolean paragraph(Block.Paragraph paragraph) {
        List<Inline> item = new ArrayList<>();
        boolean open = false;
        for (List<Inline> line : Separators.lines(paragraph.text())) {
            boolean goesOn = open && Separators.goesOn(PlainText.of(item), PlainText.of(line));
            if (goesOn) {
                item.add(new Inline.LineBreak());
            } else if (open) {
                add(item);
                item = new ArrayList<>();
            }
            item.addAll(line);
            open = true;
        }
        if (open) {
            add(item);
        }
        return true;
    }

    @Override
    public Boolean bulletList(Block.BulletList list) {
        return list(list.items());
    }

    @Override
    public Boolean numberedList(Block.NumberedList list) {
        return list(list.items());
    }

    private boolean list(List<ListItem> listItems) {
        depth++;
        listItems.forEach(item -> item.blocks().forEach(block -> block.accept(this)));
        depth--;
        return true;
    }

    @Override
    public Boolean definitionList(Block.DefinitionList list) {
        for (Definition definition : list.definitions()) {
            add(definition.term());
            depth++;
            list(definition.descriptions());
            depth--;
        }
        return true;
    }

    /** A row is an item, its cells parted by commas. */
    @Override
    public Boolean table(Block.Table table) {
        markup.remarks().add(Remark.TABLE_FLATTENED, table.place());
        add(table.caption());
        for (Row row : table.rows()) {
            List<Inline> line = new ArrayList<>();
            for (Cell cell : row.cells()) {
                ItemMaker inside = new ItemMaker(markup);
                for (Item item : inside.items(cell.blocks())) {
                    if (!line.isEmpty()) {
                        line.add(new Inline.Text(", "));
                    }
                    line.addAll(item.text());
                }
            }
            add(line);
        }
        return true;
    }

    @Override
    public Boolean quotation(Block.Quotation quotation) {
        quotation.blocks().forEach(block -> block.accept(this));
        add(quotation.attribution());
        return true;
    }

    @Override
    public Boolean preformatted(Block.Preformatted preformatted) {
        preformatted.text().lines().forEach(line -> add(List.of(new Inline.Text(line.strip()))));
        return true;
    }

    @Override
    public Boolean figure(Block.Figure figure) {
        add(figure.caption());
        return true;
    }
}
