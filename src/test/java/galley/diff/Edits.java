package galley.diff;

import galley.model.Article;
import galley.model.Block;
import galley.model.Cell;
import galley.model.Definition;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Item;
import galley.model.ListItem;
import galley.model.Row;
import galley.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** Edits an article by chance, as people do: words here and there, sentences, items, rows, whole sections. */
final class Edits implements Block.Visitor<Block>, Inline.Visitor<Inline> {
    private final RandomGenerator random;
    private final int rate;

    private Edits(RandomGenerator random, int rate) {
        this.random = random;
        this.rate = rate;
    }

    /**
     * The article with some edits.
     *
     * @param rate one in so many pieces is edited
     */
    static Article edited(Article article, RandomGenerator random, int rate) {
        Edits edits = new Edits(random, rate);
        return new Article(
                edits.words(article.title()),
                article.language(),
                article.metadata(),
                edits.pieces(article.infoboxes(), edits::infobox, article.infoboxes()),
                edits.pieces(article.lead(), block -> block.accept((Block.Visitor<Block>) edits), article.lead()),
                edits.pieces(article.sections(), edits::section, article.sections()));
    }

    private boolean chance() {
        return random.nextInt(rate) == 0;
    }

    /** Pieces of which some are edited, some lost, some swapped, and now and then another comes in. */
    private <T> List<T> pieces(List<T> pieces, UnaryOperator<T> edit, List<T> others) {
        List<T> edited = new ArrayList<>();
        for (T piece : pieces) {
            if (!others.isEmpty() && chance()) {
                edited.add(others.get(random.nextInt(others.size())));
            }
            if (!chance()) {
                edited.add(edit.apply(piece));
            }
        }
        if (edited.size() > 1 && chance()) {
            edited.add(edited.remove(0));
        }
        return edited;
    }

    private <T> List<T> atLeastOne(List<T> edited, List<T> former) {
        return edited.isEmpty() ? former : edited;
    }

    private Infobox infobox(Infobox box) {
        return new Infobox(box.kind(), pieces(box.fields(), this::field, box.fields()));
    }

    private Field field(Field field) {
        List<Item> items = atLeastOne(
                pieces(field.items(), item -> new Item(item.depth(), inlines(item.text())), field.items()),
                field.items());
        return new Field(
                chance() ? words(field.label()) : field.label(),
                field.written(),
                items,
                pieces(field.fields(), this::field, field.fields()),
                field.place());
    }

    private Section section(Section section) {
        return new Section(
                section.level(),
                inlines(section.heading()),
                blocks(section.blocks()),
                pieces(section.subsections(), this::section, List.of()),
                section.place());
    }

    private List<Block> blocks(List<Block> blocks) {
        return pieces(blocks, block -> block.accept((Block.Visitor<Block>) this), blocks);
    }

    private List<ListItem> items(List<ListItem> items) {
        return atLeastOne(
                pieces(items, item -> new ListItem(atLeastOne(blocks(item.blocks()), item.blocks())), items), items);
    }

    private List<Inline> inlines(List<Inline> text) {
        List<Inline> edited = pieces(text, inline -> inline.accept((Inline.Visitor<Inline>) this), List.of());
        return edited.isEmpty() ? text : edited;
    }

    private String words(String text) {
        List<String> words = List.of(text.split(" ", -1));
        List<String> edited = pieces(words, word -> word, List.of("granary", "wheel", "1904.", "Then"));
        return edited.isEmpty() ? "granary" : String.join(" ", edited);
    }

    @Override
    public Block paragraph(Block.Paragraph paragraph) {
        return new Block.Paragraph(inlines(paragraph.text()), paragraph.place());
    }

    @Override
    public Block bulletList(Block.BulletList list) {
        return new Block.BulletList(items(list.items()), list.place());
    }

    @Override
    public Block numberedList(Block.NumberedList list) {
        return new Block.NumberedList(list.first(), items(list.items()), list.place());
    }

    @Override
    public Block definitionList(Block.DefinitionList list) {
        List<Definition> edited = pieces(
                list.definitions(),
                one -> new Definition(
                        one.term().isEmpty() ? one.term() : inlines(one.term()), items(one.descriptions())),
                list.definitions());
        return new Block.DefinitionList(atLeastOne(edited, list.definitions()), list.place());
    }

    @Override
    public Block table(Block.Table table) {
        boolean joined =
                table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.rows() > 1);
        List<Row> rows = joined
                ? table.rows().stream().map(this::row).toList()
                : atLeastOne(pieces(table.rows(), this::row, table.rows()), table.rows());
        List<Inline> caption = table.caption().isEmpty() || !chance() ? table.caption() : List.of();
        return new Block.Table(caption, rows, table.place());
    }

    private Row row(Row row) {
        return new Row(row.cells().stream()
                .map(cell -> new Cell(cell.header(), cell.columns(), cell.rows(), blocks(cell.blocks())))
                .toList());
    }

    @Override
    public Block quotation(Block.Quotation quotation) {
        List<Inline> said = chance() ? List.of(new Inline.Text("A miller")) : quotation.attribution();
        return new Block.Quotation(atLeastOne(blocks(quotation.blocks()), quotation.blocks()), said, quotation.place());
    }

    @Override
    public Block preformatted(Block.Preformatted preformatted) {
        return new Block.Preformatted(words(preformatted.text()), preformatted.place());
    }

    @Override
    public Block figure(Block.Figure figure) {
        return new Block.Figure(figure.file(), inlines(figure.caption()), figure.alternative(), figure.place());
    }

    @Override
    public Inline text(Inline.Text text) {
        return new Inline.Text(words(text.value()));
    }

    @Override
    public Inline emphasis(Inline.Emphasis emphasis) {
        return chance() ? new Inline.Strong(emphasis.text()) : new Inline.Emphasis(inlines(emphasis.text()));
    }

    @Override
    public Inline strong(Inline.Strong strong) {
        return new Inline.Strong(inlines(strong.text()));
    }

    @Override
    public Inline superscript(Inline.Superscript superscript) {
        return superscript;
    }

    @Override
    public Inline subscript(Inline.Subscript subscript) {
        return subscript;
    }

    @Override
    public Inline code(Inline.Code code) {
        return code;
    }

    @Override
    public Inline formula(Inline.Formula formula) {
        return chance() ? new Inline.Formula("x") : formula;
    }

    @Override
    public Inline link(Inline.Link link) {
        return chance()
                ? new Inline.Link("https://example.com/other", link.text())
                : new Inline.Link(link.target(), inlines(link.text()));
    }

    @Override
    public Inline foreign(Inline.Foreign foreign) {
        return new Inline.Foreign(foreign.language(), inlines(foreign.text()));
    }

    @Override
    public Inline note(Inline.Note note) {
        return new Inline.Note(note.name(), note.name().isEmpty() ? inlines(note.text()) : note.text());
    }

    @Override
    public Inline anchor(Inline.Anchor anchor) {
        return anchor;
    }

    @Override
    public Inline lineBreak(Inline.LineBreak lineBreak) {
        return lineBreak;
    }
}
