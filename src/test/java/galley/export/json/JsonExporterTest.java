package galley.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import galley.export.Exported;
import galley.export.Exporters;
import galley.export.MemoryDestination;
import galley.model.Article;
import galley.model.Block;
import galley.model.Cell;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Item;
import galley.model.Metadata;
import galley.model.Row;
import galley.model.Section;
import galley.source.Place;
import galley.testkit.Editions;
import galley.testkit.Golden;
import galley.testkit.Written;
import galley.timeline.Basis;
import galley.timeline.CalendarDate;
import galley.timeline.Event;
import galley.timeline.Mention;
import galley.timeline.Moment;
import galley.timeline.Timeline;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonExporterTest {
    private final MemoryDestination destination = new MemoryDestination();

    @Test
    void writesArticleAndTimeline() throws IOException {
        Exported exported = new JsonExporter().export(Editions.of(ferry(), events()), destination);

        assertThat(exported.files()).containsExactly(new Exported.WrittenFile("ferry-of-norrick.json", ""));
        Golden.assertMatches("json/ferry-of-norrick.json", Written.text(destination, "ferry-of-norrick.json"));
    }

    @Test
    void writesHalfAPairAsTheReplacementCharacter() throws IOException {
        Article article = new Article("X \uD83D", "en", Metadata.NONE, List.of(), List.of(), List.of());
        new JsonExporter().export(Editions.of(article), destination);

        assertThat(Written.text(destination, "x.json")).contains("\"title\": \"X \uFFFD\"");
    }

    @Test
    void isInstalled() {
        assertThat(Exporters.installed(JsonExporter.class.getClassLoader()).named("json"))
                .containsInstanceOf(JsonExporter.class);
    }

    private static Article ferry() {
        Field crew = new Field("Crew", "3", List.of(new Item(0, text("3"))), List.of(), new Place(3, 3, 20));
        Block lead = new Block.Paragraph(
                List.of(
                        new Inline.Text("It \"sails\" "),
                        new Inline.Emphasis(text("slowly")),
                        new Inline.LineBreak(),
                        new Inline.Link("https://example.org/?a=b&c", text("to the pier"))),
                new Place(5, 1, 40));
        Block table = new Block.Table(
                List.of(), List.of(new Row(List.of(Cell.header(List.of()), Cell.of(List.of())))), Place.UNKNOWN);
        Section section = new Section(2, text("Fares"), List.of(table), List.of(), new Place(7, 1, 80));
        Metadata metadata =
                new Metadata(Optional.empty(), Optional.of("CC0-1.0"), Optional.empty(), List.of("A. Miller"));
        return new Article(
                "Ferry of Norrick",
                "en-GB",
                metadata,
                List.of(new Infobox("", List.of(crew))),
                List.of(lead),
                List.of(section));
    }

    private static Timeline events() {
        Mention first = new Mention(
                "Lead", 1, 1, "Since June 1904 it sails.", new Place(5, 1, 40), Optional.of(new Mention.Span(40, 65)));
        Mention again = new Mention("Fares", 1, 2, "It began in 1904.", Place.UNKNOWN, Optional.empty());
        return new Timeline(List.of(
                new Event(
                        "e1",
                        Moment.since(CalendarDate.month(1904, 6)),
                        Basis.EXPLICIT,
                        "Since June 1904",
                        "it sails",
                        first,
                        List.of(again),
                        Optional.empty()),
                new Event(
                        "e2",
                        Moment.on(CalendarDate.day(1904, 6, 3)).about().at("20:00"),
                        Basis.RELATIVE,
                        "two days later",
                        "it stopped",
                        first,
                        List.of(),
                        Optional.of("e1"))));
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }
}
