package galley.read.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import galley.model.Article;
import galley.model.Block;
import galley.model.Cell;
import galley.model.Field;
import galley.model.Inline;
import galley.model.Item;
import galley.model.ListItem;
import galley.model.Metadata;
import galley.read.Readers;
import galley.read.Reading;
import galley.source.Place;
import galley.source.Source;
import galley.source.SourceException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    @Test
    void readsTheLeastThereIs() throws SourceException {
        Reading reading = read("{\"title\": \"X\", \"sections\": []}");

        assertThat(reading.article()).isEqualTo(new Article("X", "en", Metadata.NONE, List.of(), List.of(), List.of()));
        assertThat(reading.diagnostics()).isEmpty();
    }

    @Test
    void stringsStandForParagraphsAndText() throws SourceException {
        Article article = read("""
                {
                  "title": "X",
                  "lead": "One.",
                  "sections": [ {
                    "heading": "H",
                    "blocks": [
                      "Two.",
                      { "kind": "bulletList", "items": ["a", ["b", "c"]] },
                      { "kind": "table", "rows": [["d", { "header": true, "blocks": "e" }]] }
                    ]
                  } ]
                }
                """).article();

        assertThat(article.lead()).containsExactly(paragraph("One.", new Place(3, 11, 28)));
        assertThat(article.sections().get(0).level()).isEqualTo(2);
        assertThat(article.sections().get(0).heading()).containsExactly(new Inline.Text("H"));
        List<Block> blocks = article.sections().get(0).blocks();
        assertThat(blocks.get(0)).isEqualTo(paragraph("Two.", new Place(7, 7, 96)));
        assertThat(((Block.BulletList) blocks.get(1)).items())
                .extracting(ListItem::blocks)
                .extracting(List::size)
                .containsExactly(1, 2);
        assertThat(((Block.Table) blocks.get(2)).rows().get(0).cells())
                .extracting(Cell::header)
                .containsExactly(false, true);
    }

    @Test
    void aFieldMayGiveItsValueOnce() throws SourceException {
        Article article = read("""
                { "title": "X", "infoboxes": [ { "fields": [
                  { "label": "Date", "written": "5 June 2016", "place": null },
                  { "label": "Type", "items": ["mill", "dam"], "place": null },
                  { "label": "Place", "items": "Quay", "place": { "line": 7, "column": 3, "offset": 90 } }
                ] } ] }
                """).article();

        assertThat(article.infoboxes().get(0).fields())
                .containsExactly(
                        field("Date", "5 June 2016", Place.UNKNOWN, new Item(0, text("5 June 2016"))),
                        field("Type", "mill\ndam", Place.UNKNOWN, new Item(1, text("mill")), new Item(1, text("dam"))),
                        field("Place", "Quay", new Place(7, 3, 90), new Item(0, text("Quay"))));
    }

    @Test
    void bringsTextToNfcAndKeepsWhatIsCompared() throws SourceException {
        Article article = read("""
                { "title": "e\\u0301", "infoboxes": [ { "fields": [ { "label": "L", "written": "e\\u0301" } ] } ],
                  "lead": [ { "kind": "paragraph", "text": ["one\\ntwo\\tthree",
                    { "kind": "link", "target": "e\\u0301", "text": "e\\u0301" } ] },
                    { "kind": "preformatted", "text": "a\\r\\n\\tb" } ] }
                """).article();

        assertThat(article.title()).isEqualTo("\u00E9");
        assertThat(article.infoboxes().get(0).fields().get(0).written()).isEqualTo("e\u0301");
        assertThat(((Block.Paragraph) article.lead().get(0)).text())
                .containsExactly(new Inline.Text("one two three"), new Inline.Link("e\u0301", text("\u00E9")));
        assertThat(((Block.Preformatted) article.lead().get(1)).text()).isEqualTo("a\n\tb");
    }

    @Test
    void namesTheNearestKeyForAnUnknownOne() throws SourceException {
        Reading reading = read("{\n  \"title\": \"X\",\n  \"sectoins\": [],\n  \"colour\": 1\n}");

        assertThat(lines(reading))
                .containsExactly(
                        "a.json:3:3: warning[R304]: a document has no key 'sectoins', so it was left out"
                                + " | did you mean 'sections'?",
                        "a.json:4:3: warning[R304]: a document has no key 'colour', so it was left out | known here: "
                                + "galley, origin, title, language, metadata, infoboxes, lead, sections, timeline");
    }

    @Test
    void repairsWhatHasASensibleReading() throws SourceException {
        Reading reading = read("""
                {
                  "title": 1984,
                  "title": 1985,
                  "language": "not a tag",
                  "sections": {
                    "level": "9",
                    "heading": ["H", 2],
                    "blocks": [ { "kind": "table", "rows": [[ { "columns": 2000000000, "blocks": [] } ]] } ],
                    "subsections": [ { "level": 1, "heading": "S" } ]
                  }
                }
                """);

        assertThat(reading.article().title()).isEqualTo("1985");
        assertThat(reading.article().language()).isEqualTo("en");
        assertThat(reading.article().sections().get(0).level()).isEqualTo(6);
        assertThat(reading.article().sections().get(0).subsections().get(0).level())
                .isEqualTo(6);
        assertThat(lines(reading))
                .containsExactly(
                        "a.json:3:3: warning[R303]: the key 'title' stands twice in this object; the last counts",
                        "a.json:3:12: warning[R305]: 'title' should be text; it was read as if it were",
                        "a.json:4:15: warning[R312]: 'not a tag' is no BCP 47 language tag, so en was taken"
                                + " | write en, de-AT or kk-Cyrl",
                        "a.json:5:15: warning[R305]: 'sections' should be a list; it was read as if it were",
                        "a.json:6:14: warning[R308]: 'level' is a whole number from 1 to 6, so 6 was taken",
                        "a.json:7:22: warning[R305]: running text is made of strings; this was read as one",
                        "a.json:8:60: warning[R308]: 'columns' is a whole number from 1 to 1000, so 1000 was taken",
                        "a.json:9:33: warning[R308]: 'level' is a whole number from 6 to 6, so 6 was taken");
    }

    @Test
    void tellsEveryFaultAtOnceWhereThereIsNoArticle() {
        SourceException refusal = refusal("""
                {
                  "lead": [ { "kind": "paragraf", "text": "a" }, 7, { "text": "b" } ],
                  "sections": [ { "heading": "H", "blocks": [ { "kind": "figure", "caption": "c" } ] }, "S" ],
                  "metadata": []
                }
                """);

        assertThat(refusal.diagnostics())
                .extracting(fault -> fault.line("a.json"))
                .containsExactly(
                        "a.json:1:1: error[R306]: this document has no 'title'",
                        "a.json:2:23: error[R307]: there is no kind 'paragraf'",
                        "a.json:2:50: error[R305]: a block is a string or an object with a kind, not a number",
                        "a.json:2:53: error[R306]: this object has no 'kind'",
                        "a.json:3:47: error[R306]: this figure has no 'file'",
                        "a.json:3:89: error[R305]: 'sections' is text, not a list of objects with heading and blocks",
                        "a.json:4:15: error[R305]: 'metadata' is a list, not an object");
        assertThat(refusal.diagnostics().get(1).hint()).contains("did you mean 'paragraph'?");
    }

    @Test
    void saysWhereTheSyntaxIsWrong() {
        SourceException refusal = refusal("{\n  \"title\": \"X\"\n  \"sections\": []\n}");

        assertThat(refusal.diagnostics()).hasSize(1);
        assertThat(refusal.diagnostics().get(0).place().line()).isEqualTo(3);
        assertThat(refusal.diagnostics().get(0).code()).isEqualTo("R301");
    }

    @Test
    void refusesDocumentsOfLaterFormats() {
        assertThat(refusal("{\"galley\": {\"format\": 2}, \"title\": \"X\"}").diagnostics())
                .extracting(fault -> fault.code())
                .containsExactly("R311");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[]",
                "[1, 2]",
                "null",
                "{{Infobox}}",
                "{| class=x\n|}",
                "= X =",
                "{ title",
                "X {\"a\": 1}"
            })
    void leavesOtherNotationsToOthers(String text) {
        assertThat(new JsonReader().recognises(source(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"title\": \"X\"}", "\uFEFF\n {\t\r\n\"a", "{ }"})
    void recognisesAnObject(String text) {
        assertThat(new JsonReader().recognises(source(text))).isTrue();
    }

    @Test
    void isInstalled() {
        assertThat(Readers.installed(JsonReader.class.getClassLoader()).recognising(source("{\"title\": \"X\"}")))
                .containsInstanceOf(JsonReader.class);
    }

    private static Reading read(String text) throws SourceException {
        return new JsonReader().read(source(text));
    }

    private static SourceException refusal(String text) {
        return catchThrowableOfType(SourceException.class, () -> read(text));
    }

    private static Source source(String text) {
        return Source.of("a.json", text.getBytes(UTF_8));
    }

    private static List<String> lines(Reading reading) {
        return reading.diagnostics().stream()
                .map(told -> told.line("a.json")
                        + told.hint().map(hint -> " | " + hint).orElse(""))
                .toList();
    }

    private static Block paragraph(String text, Place place) {
        return new Block.Paragraph(text(text), place);
    }

    private static Field field(String label, String written, Place place, Item... items) {
        return new Field(label, written, List.of(items), List.of(), place);
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }
}
