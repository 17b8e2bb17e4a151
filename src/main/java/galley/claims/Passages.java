package galley.claims;

import galley.claims.Passage.Kind;
import galley.model.Article;
import galley.model.Block;
import galley.model.Definition;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.ListItem;
import galley.model.PlainText;
import galley.model.Row;
import galley.model.Section;
import galley.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The passages of an article in the order they are read: title, infoboxes, lead, sections; notes after their text. */
public final class Passages implements Block.Visitor<Passages> {
    private final List<Passage> found = new ArrayList<>();
    private Kind kind = Kind.LEAD;
    private String section = "";

    private Passages() {}

    /** All passages of an article that hold any character. */
    public static List<Passage> of(Article article) {
        Passages passages = new Passages();
        passages.add(Kind.TITLE, new PassageText().plain(article.title()), Place.UNKNOWN);
        for (Infobox infobox : article.infoboxes()) {
            infobox.fields().forEach(passages::field);
        }
        passages.blocks(article.lead());
        passages.kind = Kind.BODY;
        article.sections().forEach(passages::section);
        return List.copyOf(passages.found);
    }

    /** The passages of one block. */
    static List<Passage> of(Block block) {
        return List.copyOf(block.accept(new Passages()).found);
    }

    private Passages add(Kind as, PassageText text, Place place) {
        if (!text.characters().isBlank()) {
            found.add(new Passage(as, section, "", text.characters(), text.quiet(), place));
        }
        for (List<Inline> note : text.notes()) {
            add(Kind.NOTE, PassageText.of(note), place);
        }
        return this;
    }

    private void field(Field field) {
        String value =
                field.items().stream().map(item -> PlainText.of(item.text())).collect(Collectors.joining("; "));
        String text = field.label() + ": " + value;
        found.add(new Passage(Kind.FIELD, "", field.label(), text, List.of(), field.place()));
        field.items()
                .forEach(item -> PassageText.of(item.text())
                        .notes()
                        .forEach(note -> add(Kind.NOTE, PassageText.of(note), field.place())));
        field.fields().forEach(this::field);
    }

    private void section(Section next) {
        section = PlainText.of(next.heading()).strip();
        add(Kind.HEADING, PassageText.of(next.heading()), next.place());
        blocks(next.blocks());
        next.subsections().forEach(this::section);
    }

    private Passages blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    private Passages items(List<ListItem> items) {
        items.forEach(item -> blocks(item.blocks()));
        return this;
    }

    @Override
    public Passages paragraph(Block.Paragraph it) {
        return add(kind, PassageText.of(it.text()), it.place());
    }

    @Override
    public Passages bulletList(Block.BulletList it) {
        return items(it.items());
    }

    @Override
    public Passages numberedList(Block.NumberedList it) {
        return items(it.items());
    }

    @Override
    public Passages definitionList(Block.DefinitionList it) {
        for (Definition definition : it.definitions()) {
            add(kind, PassageText.of(definition.term()), it.place());
            items(definition.descriptions());
        }
        return this;
    }

    @Override
    public Passages table(Block.Table it) {
        Kind outside = kind;
        add(kind, PassageText.of(it.caption()), it.place());
        kind = Kind.CELL;
        for (Row row : it.rows()) {
            row.cells().forEach(cell -> blocks(cell.blocks()));
        }
        kind = outside;
        return this;
    }

    @Override
    public Passages quotation(Block.Quotation it) {
        return blocks(it.blocks()).add(kind, PassageText.of(it.attribution()), it.place());
    }

    @Override
    public Passages preformatted(Block.Preformatted it) {
        found.add(new Passage(
                kind,
                section,
                "",
                it.text(),
                List.<int[]>of(new int[] {0, it.text().length()}),
                it.place()));
        return this;
    }

    @Override
    public Passages figure(Block.Figure it) {
        return add(kind, PassageText.of(it.caption()), it.place());
    }
}
