package galley.compose;

import galley.model.Article;
import galley.model.Block;
import galley.model.Cell;
import galley.model.Definition;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Item;
import galley.model.ListItem;
import galley.model.Metadata;
import galley.model.Row;
import galley.model.Section;
import galley.source.Origin;
import galley.source.Place;
import galley.source.SourceException;
import galley.style.Style;
import galley.style.Styles;
import galley.timeline.Basis;
import galley.timeline.CalendarDate;
import galley.timeline.Event;
import galley.timeline.Mention;
import galley.timeline.Moment;
import galley.timeline.Timeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Articles to make up in tests, with short ways to build them. */
final class Articles {
    static final Origin ORIGIN = Origin.of("harbour.txt", "harbour".getBytes(StandardCharsets.UTF_8));

    /** Typefaces and patterns are loaded once for all tests. */
    static final Compositor COMPOSITOR = Compositor.bundled();

    private static final String SENTENCES =
            "The harbour of the island was dug in the winter when the ice held the carts. "
                    + "Nobody remembers who paid for the long breakwater, although the ledgers mention seventeen "
                    + "merchants and a widow. Fishing went on as before, but the ferries grew larger and deeper. "
                    + "On 5 June the council closed the old quay, and on 9 June it reopened the northern one. ";

    private Articles() {}

    static Style style(String name) {
        try {
            return Styles.shipped().load(name);
        } catch (SourceException | IOException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    static Composed compose(Article article, Timeline timeline, Style style) {
        return COMPOSITOR.compose(new Request(article, ORIGIN, timeline, style));
    }

    static Composed compose(Article article, String style) {
        return compose(article, Timeline.EMPTY, style(style));
    }

    static Article article(String title, List<Block> lead, Section... sections) {
        return new Article(title, "en", Metadata.NONE, List.of(), lead, List.of(sections));
    }

    static Article with(Article article, Infobox... infoboxes) {
        return new Article(
                article.title(),
                article.language(),
                article.metadata(),
                List.of(infoboxes),
                article.lead(),
                article.sections());
    }

    static Section section(int level, String heading, Block... blocks) {
        return new Section(level, List.of(text(heading)), List.of(blocks), List.of(), Place.UNKNOWN);
    }

    static Section section(int level, String heading, List<Block> blocks, Section... subsections) {
        return new Section(level, List.of(text(heading)), blocks, List.of(subsections), Place.UNKNOWN);
    }

    static Inline text(String value) {
        return new Inline.Text(value);
    }

    static Block paragraph(Inline... text) {
        return new Block.Paragraph(List.of(text), Place.UNKNOWN);
    }

    static Block paragraph(String text) {
        return paragraph(text(text));
    }

    /** A paragraph of so many sentences of running text. */
    static Block prose(int times) {
        return paragraph(SENTENCES.repeat(times).strip());
    }

    static List<Block> proses(int paragraphs, int times) {
        return IntStream.range(0, paragraphs).mapToObj(i -> prose(times)).toList();
    }

    static Block bullets(Block... items) {
        return new Block.BulletList(
                Stream.of(items).map(item -> new ListItem(List.of(item))).toList(), Place.UNKNOWN);
    }

    static Block numbers(int first, Block... items) {
        return new Block.NumberedList(
                first, Stream.of(items).map(item -> new ListItem(List.of(item))).toList(), Place.UNKNOWN);
    }

    static Field field(String label, String value) {
        return new Field(label, value, List.of(new Item(0, List.of(text(value)))), List.of(), Place.UNKNOWN);
    }

    static Field list(String label, String... items) {
        List<Item> all =
                Stream.of(items).map(item -> new Item(1, List.of(text(item)))).toList();
        return new Field(label, String.join("\n", items), all, List.of(), Place.UNKNOWN);
    }

    static Field group(String label, Field... fields) {
        return new Field(label, "", List.of(), List.of(fields), Place.UNKNOWN);
    }

    static Cell cell(String text) {
        return Cell.of(List.of(paragraph(text)));
    }

    static Cell header(String text) {
        return Cell.header(List.of(paragraph(text)));
    }

    static Row row(Cell... cells) {
        return new Row(List.of(cells));
    }

    static Block table(String caption, Row... rows) {
        return new Block.Table(List.of(text(caption)), List.of(rows), Place.UNKNOWN);
    }

    static Event event(String id, Moment moment, Basis basis, String summary, String relativeTo) {
        Mention mention = new Mention("Lead", 1, 1, summary, Place.UNKNOWN, Optional.empty());
        Optional<String> other = relativeTo.isEmpty() ? Optional.empty() : Optional.of(relativeTo);
        return new Event(id, moment, basis, "the next few days", summary, mention, List.of(), other);
    }

    static Timeline timeline(int events) {
        List<Event> all = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            Moment moment = Moment.on(CalendarDate.day(1900 + i, 1 + i % 12, 1 + i % 28));
            all.add(event("e" + i, moment, Basis.EXPLICIT, "Keel number " + i + " was laid in the yard", ""));
        }
        return new Timeline(all);
    }

    /** Every basis and shape of a moment. */
    static Timeline moments() {
        CalendarDate day = CalendarDate.day(2016, 6, 5);
        return new Timeline(List.of(
                event("e1", Moment.on(CalendarDate.century(2)), Basis.EXPLICIT, "Piles were driven", ""),
                event("e2", Moment.on(CalendarDate.year(1500)).about(), Basis.EXPLICIT, "A chapel rose", ""),
                event("e3", Moment.since(CalendarDate.year(1988)), Basis.EXPLICIT, "Ferries run in winter", ""),
                event("e4", Moment.until(CalendarDate.month(2001, 6)), Basis.RANGE, "Toll was taken", ""),
                event("e5", Moment.on(day), Basis.EXPLICIT, "The quay closed", ""),
                event("e6", Moment.between(day, CalendarDate.day(2016, 6, 10)), Basis.RANGE, "Works went on", ""),
                event("e7", Moment.on(CalendarDate.day(2016, 6, 6)).at("night"), Basis.RELATIVE, "It rained", "e5"),
                event("e8", Moment.on(CalendarDate.day(2016, 6, 9)), Basis.INHERITED, "The quay opened", ""),
                event(
                        "e9",
                        Moment.between(CalendarDate.month(2016, 7), CalendarDate.month(2016, 8)),
                        Basis.FUZZY,
                        "Guests came",
                        "")));
    }

    static Infobox facts() {
        return new Infobox(
                "",
                List.of(
                        field("Title", "The harbour"),
                        field("Location", "Northern shore"),
                        field("Type", "Harbour"),
                        list("Piers", "Northern pier", "Southern pier", "Ferry stage"),
                        group("Depths", field("At low water", "4.5 m"), field("At high water", "9 m"))));
    }

    /** An article with every kind of block and inline. */
    static Article everything() {
        Inline.Note note = new Inline.Note("ledger", List.of(text("Ledger of the harbour, folio 12.")));
        Inline.Note other = new Inline.Note("", List.of(text("So the mayor, in a letter.")));
        List<Block> inlines = List.of(
                paragraph(
                        text("Words may be "),
                        new Inline.Emphasis(List.of(text("stressed"))),
                        text(" or "),
                        new Inline.Strong(List.of(text("strong"))),
                        text(", water is H"),
                        new Inline.Subscript(List.of(text("2"))),
                        text("O, an area is 5 km"),
                        new Inline.Superscript(List.of(text("2"))),
                        text("."),
                        note,
                        text(" A command is "),
                        new Inline.Code("tide --level now"),
                        text(" and a formula "),
                        new Inline.Formula("h = \\frac{g t^2}{2}"),
                        text("."),
                        other,
                        text(" A "),
                        new Inline.Link("https://example.org/harbour", List.of(text("link to a page about harbours"))),
                        text(" leads out, "),
                        new Inline.Link("Breakwater", List.of(text("another"))),
                        text(" does not. The Kazakh word "),
                        new Inline.Foreign("kk", List.of(text("айлақ"))),
                        text(" means harbour."),
                        note,
                        text(" A verse"),
                        new Inline.LineBreak(),
                        text("goes on here.")),
                prose(1));
        Block nested = new Block.BulletList(
                List.of(
                        new ListItem(List.of(prose(1), bullets(paragraph("a deeper item"), paragraph("and another")))),
                        new ListItem(List.of(paragraph("A short item.")))),
                Place.UNKNOWN);
        Block definitions = new Block.DefinitionList(
                List.of(
                        new Definition(List.of(text("Quay")), List.of(new ListItem(List.of(prose(1))))),
                        new Definition(
                                List.of(text("Pier")), List.of(new ListItem(List.of(paragraph("Stands on piles.")))))),
                Place.UNKNOWN);
        Block quotation = new Block.Quotation(
                List.of(paragraph("We dug where the ice held, and prayed where it did not.")),
                List.of(text("A foreman")),
                Place.UNKNOWN);
        Block code = new Block.Preformatted(
                "for tide in tides:\n    print(tide)\n\tdone\n" + "x".repeat(120), Place.UNKNOWN);
        Block figure = new Block.Figure(
                "breakwater.jpg",
                List.of(text("The breakwater at dusk.")),
                Optional.of("A long wall of stone."),
                Place.UNKNOWN);
        Block table = table(
                "Ships by year",
                row(header("Year"), header("Ships that called at the northern quay"), header("Tons")),
                row(cell("1900"), cell("Ferries and colliers"), cell("12,500")),
                row(new Cell(false, 1, 2, List.of(paragraph("1901"))), cell("Ferries"), cell("900")),
                row(cell("Tugs"), cell("75")),
                row(new Cell(false, 2, 1, List.of(paragraph("Both years"))), cell("13,475")));
        Article article = article(
                "The harbour",
                List.of(prose(1)),
                section(2, "Marks in the text", inlines),
                section(
                        2,
                        "Lists",
                        List.of(),
                        section(3, "Bulleted", nested),
                        section(3, "Numbered", numbers(9, prose(1), paragraph("Ten.")), definitions)),
                section(2, "Set apart", quotation, code, figure, table, prose(1)));
        return with(article, facts());
    }
}
