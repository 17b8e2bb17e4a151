package galley.export.docx;

import galley.export.Edition;
import galley.export.Options;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Articles to make reports of. */
final class Articles {
    private Articles() {}

    static Style report() {
        try {
            return Styles.shipped().load(Styles.REPORT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SourceException e) {
            throw new IllegalStateException(e);
        }
    }

    static Edition edition(Article article) {
        return edition(article, Timeline.EMPTY);
    }

    static Edition edition(Article article, Timeline timeline) {
        Origin origin = Origin.of("test.txt", article.title().getBytes(StandardCharsets.UTF_8));
        return new Edition("test", article, origin, timeline, report(), Options.NONE, Optional.empty());
    }

    static Article of(Block... blocks) {
        return new Article("A title", "en", Metadata.NONE, List.of(), List.of(blocks), List.of());
    }

    static Block.Paragraph paragraph(Inline... text) {
        return new Block.Paragraph(List.of(text), Place.UNKNOWN);
    }

    static Block.Paragraph paragraph(String text) {
        return paragraph(text(text));
    }

    static Inline.Text text(String text) {
        return new Inline.Text(text);
    }

    static ListItem item(Block... blocks) {
        return new ListItem(List.of(blocks));
    }

    static Section section(int level, String heading, List<Section> parts, Block... blocks) {
        return new Section(level, List.of(text(heading)), List.of(blocks), parts, Place.UNKNOWN);
    }

    static Field field(String label, String value) {
        return new Field(label, value, List.of(new Item(0, List.of(text(value)))), List.of(), Place.UNKNOWN);
    }

    /** Every kind of block and inline there is. */
    static Article rich() {
        Metadata metadata = new Metadata(
                Optional.of("https://example.org/wiki/Lighthouse"),
                Optional.of("CC BY-SA 4.0"),
                Optional.of("1 May 2020"),
                List.of("A. Keeper", "B. Mason"));
        return new Article(
                "The Lighthouse & <its> keepers",
                "en-GB",
                metadata,
                List.of(box()),
                List.of(paragraph(inlines()), paragraph("A second paragraph of the lead follows the first.")),
                List.of(
                        section(2, "Building", List.of(deep()), lists(), numbers(), definitions()),
                        section(2, "Records", List.of(), table(), paragraph("After the table."), quotation()),
                        section(2, "Light", List.of(), preformatted(), figure(), paragraph("One."), paragraph("Two.")),
                        section(2, "Keepers", List.of(), paragraph("They kept it."))));
    }

    /** From right to left, with tables in cells, deep lists, notes in odd places and an empty everything. */
    static Article odd() {
        Inline.Note note = new Inline.Note("n", List.of(text("ملاحظة")));
        Block inner = new Block.Table(
                List.of(note), List.of(row(cell("في"), new Cell(false, 1, 1, List.of()))), Place.UNKNOWN);
        Block outer = new Block.Table(
                List.of(),
                List.of(row(Cell.of(List.of(inner)), cell("a")), row(Cell.of(List.of(deepList(12))))),
                Place.UNKNOWN);
        Block.Figure figure = new Block.Figure("", List.of(), Optional.empty(), Place.UNKNOWN);
        Block.Quotation quotation = new Block.Quotation(List.of(outer, figure), List.of(), Place.UNKNOWN);
        Section section = new Section(6, List.of(text("عنوان"), note), List.of(quotation), List.of(), Place.UNKNOWN);
        Field empty = new Field("", "", List.of(), List.of(), Place.UNKNOWN);
        return new Article(
                "منارة",
                "ar",
                Metadata.NONE,
                List.of(
                        new Infobox("", List.of(empty)),
                        new Infobox("", List.of(field("ا", "ب"))),
                        new Infobox("x", List.of())),
                List.of(outer, new Block.Preformatted("", Place.UNKNOWN), paragraph()),
                List.of(section));
    }

    private static Block deepList(int depth) {
        Block list = paragraph("core");
        for (int i = 0; i < depth; i++) {
            list = i % 2 == 0
                    ? new Block.BulletList(List.of(item(paragraph("b"), list), item()), Place.UNKNOWN)
                    : new Block.NumberedList(-5, List.of(item(list)), Place.UNKNOWN);
        }
        return list;
    }

    private static Infobox box() {
        Field group = new Field(
                "Tower", "", List.of(), List.of(field("Height", "31 m"), field("Shape", "round")), Place.UNKNOWN);
        Field list = new Field(
                "Keepers",
                "two",
                List.of(new Item(1, List.of(text("Ann"))), new Item(2, List.of(text("her brother")))),
                List.of(),
                Place.UNKNOWN);
        return new Infobox(
                "lighthouse",
                List.of(
                        field("Type", "Harbour light"),
                        field("Location", "A cape"),
                        group,
                        list,
                        field("Date", "1871")));
    }

    private static Inline[] inlines() {
        Inline.Note named = new Inline.Note("log", List.of(text("The keeper's log, page 4.")));
        return new Inline[] {
            text("Plain, "),
            new Inline.Emphasis(List.of(text("stressed and "), new Inline.Strong(List.of(text("both"))))),
            text(", "),
            new Inline.Strong(List.of(text("strong"))),
            text(", 10"),
            new Inline.Superscript(List.of(text("3"))),
            text(" and H"),
            new Inline.Subscript(List.of(text("2"))),
            text("O, "),
            new Inline.Code("lamp --on"),
            text(", "),
            new Inline.Formula("I = E r^2"),
            text(", a "),
            new Inline.Link(
                    "https://example.org/a b?x=ä|y", List.of(text("link "), new Inline.Emphasis(List.of(text("out"))))),
            text(", an "),
            new Inline.Link("Lamp", List.of(text("article"))),
            text(", "),
            new Inline.Link("javascript:alert(1)", List.of(text("no script"))),
            text(", "),
            new Inline.Foreign("fr", List.of(text("feu à éclats"))),
            text(", "),
            new Inline.Foreign("ar", List.of(text("منارة"))),
            text("."),
            named,
            new Inline.LineBreak(),
            text("A new line, called again"),
            new Inline.Note("log", List.of()),
            text(" and once"),
            new Inline.Note("", List.of(text("A note"), new Inline.Note("", List.of(text("in a note"))), text("."))),
            text(".")
        };
    }

    private static Section deep() {
        return section(3, "Stone", List.of(section(5, "Mortar", List.of(), paragraph("Lime."))), paragraph("Granite."));
    }

    private static Block lists() {
        Block inner = new Block.NumberedList(
                4,
                List.of(item(paragraph("fourth")), item(paragraph("fifth"), paragraph("more on the fifth"))),
                Place.UNKNOWN);
        return new Block.BulletList(List.of(item(paragraph("one"), inner), item(paragraph("two"))), Place.UNKNOWN);
    }

    private static Block numbers() {
        return new Block.NumberedList(1, List.of(item(paragraph("first")), item(paragraph("second"))), Place.UNKNOWN);
    }

    private static Block definitions() {
        return new Block.DefinitionList(
                List.of(new Definition(List.of(text("Lantern")), List.of(item(paragraph("the room of the lamp"))))),
                Place.UNKNOWN);
    }

    private static Block table() {
        Cell tall = new Cell(false, 1, 2, List.of(paragraph("1871")));
        Cell wide = new Cell(false, 2, 1, List.of(paragraph("lit all night")));
        return new Block.Table(
                List.of(text("Lamps by year")),
                List.of(
                        row(head("Year"), head("Lamp"), head("Range")),
                        row(tall, cell("Oil"), cell("12 miles")),
                        row(wide),
                        row(cell("1920"), cell("Electric"))),
                Place.UNKNOWN);
    }

    private static Row row(Cell... cells) {
        return new Row(Arrays.asList(cells));
    }

    static Cell cell(String text) {
        return Cell.of(List.of(paragraph(text)));
    }

    static Cell head(String text) {
        return Cell.header(List.of(paragraph(text)));
    }

    private static Block quotation() {
        return new Block.Quotation(
                List.of(paragraph("Keep the light."), paragraph("Always.")), List.of(text("the rules")), Place.UNKNOWN);
    }

    private static Block preformatted() {
        return new Block.Preformatted("on   off\n\tpause\n", Place.UNKNOWN);
    }

    private static Block figure() {
        return new Block.Figure(
                "tower.jpg", List.of(text("The tower")), Optional.of("A white tower on a cliff"), Place.UNKNOWN);
    }

    /** One event of every basis. */
    static Timeline timeline() {
        List<Event> events = new ArrayList<>();
        CalendarDate day = CalendarDate.day(1871, 3, 9);
        events.add(event("e1", Moment.on(CalendarDate.year(1871)), Basis.EXPLICIT, "in 1871", Optional.empty()));
        events.add(event("e2", Moment.on(day), Basis.INHERITED, "On 9 March", Optional.empty()));
        events.add(event("e3", Moment.on(day).at("night"), Basis.RELATIVE, "that night", Optional.of("e2")));
        events.add(event(
                "e4",
                Moment.between(CalendarDate.month(1871, 4), CalendarDate.month(1871, 5)),
                Basis.RANGE,
                "in April and May 1871",
                Optional.empty()));
        events.add(event("e5", Moment.since(day).about(), Basis.FUZZY, "in the days after", Optional.empty()));
        return new Timeline(events);
    }

    static Event event(String id, Moment moment, Basis basis, String words, Optional<String> from) {
        Mention mention = new Mention("Building", 1, 1, "Something happened.", new Place(7, 1, 100), Optional.empty());
        return new Event(id, moment, basis, words, "something happened", mention, List.of(), from);
    }
}
