package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Article;
import galley.model.Block;
import galley.model.Cell;
import galley.model.Inline;
import galley.model.ListItem;
import galley.model.Metadata;
import galley.model.Row;
import galley.source.Place;
import galley.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row quotes, and where it says that stands. */
class QuotationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    On 5 June 1944 <b>the bridge</b> fell.    | On 5 June 1944 the bridge fell.
                    On 5 June 1944 the cafe\u0301 burned.     | On 5 June 1944 the caf\u00E9 burned.
                    * On 5 June 1944  the\u00A0bridge fell.   | On 5 June 1944 the bridge fell.
                    \uD83D\uDE00 On 5 June 1944 it fell.      | On 5 June 1944 it fell.
                    On 5 June 1944<ref>A. Smith, p. 5</ref> the bridge fell. | On 5 June 1944 the bridge fell.
                    """)
    void aCleanedSentenceIsQuotedAsTheSourceWritesIt(String written, String read) {
        Source source = Articles.source(written);
        Mention mention = only(read, source).mention();

        Mention.Span span = mention.span().orElseThrow();
        assertThat(source.text().substring(source.index(span.start()), source.index(span.end())))
                .isEqualTo(mention.text())
                .startsWith("On 5 June")
                .endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 5 June 1944 ''[[Old Bridge|the bridge]]'' fell.",
                "On 5 June 1944[12] the [[bridge]] fell.",
                "On 5 June 1944 [the bridge](bridge.html) fell.",
                "On 5 June 1944{{citation needed}} the bridge ''fell''."
            })
    void whatTheSourceHasMoreIsMarkup(String written) {
        Event event = only("On 5 June 1944 the bridge fell.", Articles.source(written));

        assertThat(event.mention().span()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 5 June 1944 the old bridge fell.",
                "On 5 June 1944 \", { \"kind\": \"strong\", \"text\": [\"the bridge fell.\"] }",
                "On 5 June 1944 <ref>the bridge fell.</ref>"
            })
    void whatSaysAnythingElseIsNotQuoted(String written) {
        Mention mention = only("On 5 June 1944 the bridge fell.", Articles.source(written))
                .mention();

        assertThat(mention.span()).isEmpty();
        assertThat(mention.text()).isEqualTo("On 5 June 1944 the bridge fell.");
    }

    @Test
    void theSummaryHoldsNoMarkup() {
        Event event =
                only("On 5 June 1944 the bridge fell.", Articles.source("On 5 June 1944 <b>the bridge</b> fell."));

        assertThat(event.summary()).isEqualTo("The bridge fell");
        assertThat(event.mention().text()).isEqualTo("On 5 June 1944 <b>the bridge</b> fell.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mr. J. R. Smith of the U.S. Navy came on 5 June 1944. It rained.  | Mr. J. R. Smith of the U.S. Navy came on 5 June 1944.
                    It cost 3.5 crowns, e.g. in 1944, to cross. It rained.           | It cost 3.5 crowns, e.g. in 1944, to cross.
                    He said "No." It opened in 1944. It rained.                      | It opened in 1944.
                    It opened in 1944! Was it safe?                                  | It opened in 1944!
                    """)
    void aSentenceEndsWhereItEnds(String text, String sentence) {
        assertThat(only(text, Articles.source(text)).mention().text()).isEqualTo(sentence);
    }

    @Test
    void listsAndTablesAreReadAndCodeIsNot() {
        Block item = paragraph("On 5 June 1944 it fell.");
        Block list = new Block.BulletList(List.of(new ListItem(List.of(item))), Place.UNKNOWN);
        Cell when = Cell.of(List.of(paragraph("7 June 1944")));
        Cell what = Cell.of(List.of(paragraph("Repairs begin")));
        Block table = new Block.Table(List.of(), List.of(new Row(List.of(when, what))), Place.UNKNOWN);
        Block code = new Block.Preformatted("On 9 June 1944 it fell.\n", Place.UNKNOWN);

        assertThat(TimelineFinder.find(article(list, table, code)).events().stream()
                        .map(event -> event.moment().edtf() + " " + event.summary()))
                .containsExactly("1944-06-05/1944-06-05 It fell", "1944-06-07/1944-06-07 Repairs begin");
    }

    @Test
    void aRowOfFiguresAloneIsNoEvent() {
        Row count = new Row(List.of(Cell.of(List.of(paragraph("1944"))), Cell.of(List.of(paragraph("1,250")))));
        Row event = new Row(List.of(Cell.of(List.of(paragraph("1945"))), Cell.of(List.of(paragraph("Repairs begin")))));

        assertThat(TimelineFinder.find(article(new Block.Table(List.of(), List.of(count, event), Place.UNKNOWN)))
                        .events())
                .extracting(one -> one.moment().edtf() + " " + one.summary())
                .containsExactly("1945/1945 Repairs begin");
    }

    @Test
    void aCellThatEndsItsSentenceLeavesNoSemicolonToTheNext() {
        Row row = new Row(List.of(
                Cell.of(List.of(paragraph("The pier"))),
                Cell.of(List.of(paragraph("It was old."))),
                Cell.of(List.of(paragraph("It fell on 5 June 1944")))));

        Event event = TimelineFinder.find(article(new Block.Table(List.of(), List.of(row), Place.UNKNOWN)))
                .events()
                .get(0);

        assertThat(event.mention().text()).isEqualTo("It fell on 5 June 1944");
    }

    @Test
    void notesAndNamesOfWorksSayNothing() {
        Block block = new Block.Paragraph(
                List.of(
                        new Inline.Text("It was sung in "),
                        new Inline.Emphasis(List.of(new Inline.Text("Rain in 1944"))),
                        new Inline.Note("", List.of(new Inline.Text("Seen in 1945."))),
                        new Inline.Text(" often.")),
                Place.UNKNOWN);

        assertThat(TimelineFinder.find(article(block)).events()).isEmpty();
    }

    @Test
    void aDateThatMarkupCutsInTwoIsFoundWhole() {
        Inline.Text july = new Inline.Text("July");
        for (Inline marked : List.of(
                new Inline.Emphasis(List.of(july)),
                new Inline.Strong(List.of(july)),
                new Inline.Link("July", List.of(july)),
                new Inline.Emphasis(List.of(new Inline.Link("July", List.of(july)))))) {
            Block before = new Block.Paragraph(
                    List.of(new Inline.Text("It fell in "), marked, new Inline.Text(" 1962.")), Place.UNKNOWN);
            Block within = new Block.Paragraph(
                    List.of(new Inline.Text("It rose on 5 "), marked, new Inline.Text(" 1963.")), Place.UNKNOWN);

            assertThat(TimelineFinder.find(article(before, within)).events().stream()
                            .map(event -> event.moment().edtf()))
                    .containsExactly("1962-07/1962-07", "1963-07-05/1963-07-05");
        }
    }

    @Test
    void aTitleInQuotationMarksBeforeAnotherInItalicsSaysNothing() {
        Block block = new Block.Paragraph(
                List.of(
                        new Inline.Text("The song \u201CRain in 1944\u201D and "),
                        new Inline.Emphasis(List.of(new Inline.Text("Wind of 1946"))),
                        new Inline.Text(", \u201CSnow in 1945\u201D, were sung.")),
                Place.UNKNOWN);

        assertThat(TimelineFinder.find(article(block)).events()).isEmpty();
    }

    @Test
    void anotherLanguageIsNotRead() {
        Article french = new Article(
                "Le pont", "fr-CA", Metadata.NONE, List.of(), List.of(paragraph("Il tomba en 1944.")), List.of());

        assertThat(TimelineFinder.find(french)).isEqualTo(Timeline.EMPTY);
    }

    private static Event only(String read, Source source) {
        Block block = new Block.Paragraph(List.of(new Inline.Text(read)), Place.START);
        List<Event> events = TimelineFinder.find(article(block), source).events();
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static Article article(Block... blocks) {
        return new Article("The bridge", "en", Metadata.NONE, List.of(), List.of(blocks), List.of());
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(new Inline.Text(text)), Place.UNKNOWN);
    }
}
