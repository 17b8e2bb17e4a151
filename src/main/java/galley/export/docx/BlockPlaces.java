package galley.export.docx;

import galley.model.Article;
import galley.model.Block;
import galley.model.Definition;
import galley.model.Field;
import galley.model.ListItem;
import galley.model.Section;
import galley.source.Place;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Where the pieces of an article begin that a report writes one by one: blocks, fields, headings. */
final class BlockPlaces implements Block.Visitor<NavigableSet<Place>> {
    private final NavigableSet<Place> places = new TreeSet<>();

    private BlockPlaces() {}

    /** The known places of all pieces, in the order of the source. */
    static NavigableSet<Place> of(Article article) {
        BlockPlaces found = new BlockPlaces();
        article.infoboxes().forEach(infobox -> infobox.fields().forEach(found::field));
        found.blocks(article.lead());
        article.sections().forEach(found::section);
        return found.places;
    }

    @Override
    public NavigableSet<Place> paragraph(Block.Paragraph paragraph) {
        return places;
    }

    @Override
    public NavigableSet<Place> bulletList(Block.BulletList list) {
        return items(list.items());
    }

    @Override
    public NavigableSet<Place> numberedList(Block.NumberedList list) {
        return items(list.items());
    }

    @Override
    public NavigableSet<Place> definitionList(Block.DefinitionList list) {
        list.definitions().stream().map(Definition::descriptions).forEach(this::items);
        return places;
    }

    @Override
    public NavigableSet<Place> table(Block.Table table) {
        table.rows().stream().flatMap(row -> row.cells().stream()).forEach(cell -> blocks(cell.blocks()));
        return places;
    }

    @Override
    public NavigableSet<Place> quotation(Block.Quotation quotation) {
        blocks(quotation.blocks());
        return places;
    }

    @Override
    public NavigableSet<Place> preformatted(Block.Preformatted preformatted) {
        return places;
    }

    @Override
    public NavigableSet<Place> figure(Block.Figure figure) {
        return places;
    }

    private void section(Section section) {
        add(section.place());
        blocks(section.blocks());
        section.subsections().forEach(this::section);
    }

    private void field(Field field) {
        add(field.place());
        field.fields().forEach(this::field);
    }

    private NavigableSet<Place> items(List<ListItem> items) {
        items.forEach(item -> blocks(item.blocks()));
        return places;
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            add(block.place());
            block.accept(this);
        }
    }

    private void add(Place place) {
        if (place.known()) {
            places.add(place);
        }
    }
}
