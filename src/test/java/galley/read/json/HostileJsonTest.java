package galley.read.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import galley.export.MemoryDestination;
import galley.export.json.JsonExporter;
import galley.model.Article;
import galley.model.Block;
import galley.model.Inline;
import galley.model.ListItem;
import galley.model.Metadata;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.source.Source;
import galley.source.SourceException;
import galley.testkit.Editions;
import galley.testkit.RandomArticles;
import galley.testkit.Seeds;
import galley.testkit.Written;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileJsonTest {
    private static final Duration GENEROUS = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{}",
                "{\"",
                "{\"title",
                "{\"title\":",
                "{\"title\":}",
                "{\"title\": \"X\",}",
                "{\"title\": \"X\"} x",
                "{\"title\": \"X\"}{}",
                "{\"title\": {}}",
                "{\"title\": []}",
                "{\"title\": null}",
                "{\"title\": \"  \"}",
                "{\"title\": \"X\", \"lead\": [[\"a\"]]}",
                "{\"title\": \"X\", \"lead\": [null]}",
                "{title: 'X'}",
                "{\"title\": \"X\", \"galley\": 1}",
                "{\"title\": \"\\x\"}",
                "{\"title\": 01}",
                "{\"title\": NaN}",
                "{\"title\": tru}",
                "{\"title\": \"X\", \"infoboxes\": [[]]}",
                "{\"title\": \"X\", \"infoboxes\": [{\"fields\": [{}]}]}"
            })
    void everyBrokenDocumentIsRefusedWithAPlace(String text) {
        assertThat(faults(text))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.place().known()).isTrue());
    }

    @Test
    void deepNestingIsRefusedOrKeepsItsWords() throws SourceException {
        int million = 1_000_000;
        assertTimeoutPreemptively(GENEROUS, () -> {
            assertThat(faults("{\"a\":" + "[".repeat(million)))
                    .extracting(Diagnostic::code)
                    .contains("R301");
            assertThat(faults("{\"a\":".repeat(million)))
                    .extracting(Diagnostic::code)
                    .contains("R301");
        });

        String open = "{\"kind\":\"emphasis\",\"text\":[";
        String deep = "{\"title\":\"X\",\"lead\":[{\"kind\":\"paragraph\",\"text\":[" + open.repeat(100) + "\"kept\""
                + "]}".repeat(100) + "]}]}";
        var reading = new JsonReader().read(source(deep));

        assertThat(reading.article().toString()).contains("Text[value=kept]").containsOnlyOnce("kept");
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).containsExactly("R310");
    }

    @Test
    void deepListsSectionsAndFieldsKeepTheirWords() throws SourceException {
        String list = "{\"kind\":\"bulletList\",\"items\":[[";
        String section = "{\"heading\":\"h\",\"subsections\":[";
        String field = "{\"label\":\"l\",\"fields\":[";
        String text = "{\"title\":\"X\",\"lead\":[" + list.repeat(90) + "\"kept in a list\"" + "]]}".repeat(90)
                + "],\"sections\":[" + section.repeat(90) + "{\"heading\":\"kept in a section\"}" + "]}".repeat(90)
                + "],\"infoboxes\":[{\"fields\":[" + field.repeat(90) + "{\"label\":\"kept in a field\"}"
                + "]}".repeat(90) + "]}]}";
        var reading = new JsonReader().read(source(text));

        assertThat(reading.article().toString()).contains("kept in a list", "kept in a section", "kept in a field");
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).contains("R310");
    }

    /** What every reader may make at most is what an export must bring back. */
    @Test
    void anArticleAtTheDepthOfTheModelIsReadBackEqual() throws Exception {
        List<Block> blocks = List.of(new Block.Paragraph(List.of(new Inline.Text("in the depth")), Place.START));
        for (int i = 0; i < Depths.DEEPEST - 1; i++) {
            blocks = List.of(new Block.BulletList(List.of(new ListItem(blocks)), Place.START));
        }
        Article article = new Article("Deep", "en", Metadata.NONE, List.of(), blocks, List.of());
        MemoryDestination destination = new MemoryDestination();
        new JsonExporter().export(Editions.of(article), destination);

        assertThat(new JsonReader()
                        .read(source(Written.text(destination, "deep.json")))
                        .article())
                .isEqualTo(article);
    }

    @Test
    void hugeNumbersAreBroughtIntoRange() throws SourceException {
        String text = "{\"title\":\"X\",\"sections\":[{\"level\":1e999999999,\"heading\":\"H\",\"place\":"
                + "{\"line\":99999999999999999999,\"column\":-5,\"offset\":0.5}}]}";
        var reading = new JsonReader().read(source(text));

        assertThat(reading.article().sections().get(0).level()).isEqualTo(6);
        assertThat(reading.article().sections().get(0).place()).isEqualTo(new Place(Integer.MAX_VALUE, 1, 0));
        assertThat(reading.diagnostics())
                .extracting(Diagnostic::code)
                .containsOnly("R308")
                .hasSize(4);
        assertThat(faults("{\"title\":\"X\",\"a\":" + "9".repeat(100_000) + "}"))
                .extracting(Diagnostic::code)
                .contains("R301");
    }

    @Test
    void whatIsNoTextIsReplacedAndTold() throws SourceException {
        var reading = new JsonReader()
                .read(source(
                        "{\"title\":\"a\\ud800b\\u0000c\\uffffd\",\"lead\":[\"raw \u0007 bell\",\"\\udc00\\ud800\"]}"));

        assertThat(reading.article().title()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
        assertThat(reading.article().lead().toString()).contains("raw \uFFFD bell", "value=\uFFFD\uFFFD");
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).containsExactly("R309", "R309", "R309");
    }

    @Test
    void manyFaultsAreCounted() {
        List<Diagnostic> faults = faults("{\"lead\":[" + "7,".repeat(100_000) + "7]}");

        assertThat(faults).hasSizeLessThan(200);
        assertThat(faults).anySatisfy(fault -> assertThat(fault.message()).contains("more faults are not listed"));
    }

    @Test
    void aLongDocumentTakesTimeInProportion() {
        StringBuilder many = new StringBuilder("{\"title\":\"X\",");
        for (int i = 0; i < 200_000; i++) {
            many.append("\"k").append(i).append("\":0,");
        }
        String repeated = "\"same\":0,".repeat(200_000);
        String paragraphs = "\"one more paragraph\",".repeat(200_000);
        assertTimeoutPreemptively(GENEROUS, () -> {
            assertThat(new JsonReader().read(source(many + "\"lead\":[]}")).diagnostics())
                    .isNotEmpty();
            assertThat(new JsonReader()
                            .read(source("{" + repeated + "\"title\":\"X\"}"))
                            .diagnostics())
                    .isNotEmpty();
            assertThat(new JsonReader()
                            .read(source("{\"title\":\"X\",\"lead\":[" + paragraphs + "\"\"]}"))
                            .article()
                            .lead())
                    .hasSize(200_001);
        });
    }

    /** Characters of a good document changed, doubled or taken out: an article or a refusal, never anything else. */
    @Test
    void damagedDocumentsAreReadOrRefused() {
        Seeds.check(400, random -> {
            MemoryDestination destination = new MemoryDestination();
            String name = new JsonExporter()
                    .export(Editions.of(RandomArticles.article(random)), destination)
                    .files()
                    .get(0)
                    .name();
            StringBuilder text = new StringBuilder(Written.text(destination, name));
            for (int i = random.nextInt(4); i >= 0; i--) {
                int at = random.nextInt(text.length());
                String piece = List.of("", "\"", "{", "[", "null", "7", "\\ud800", "\u0000", "text")
                        .get(random.nextInt(9));
                text.replace(at, Math.min(text.length(), at + random.nextInt(3)), piece);
            }
            try {
                new JsonReader().read(source(text.toString()));
            } catch (SourceException refusal) {
                assertThat(refusal.diagnostics()).isNotEmpty();
            }
        });
    }

    @Test
    void readsTextInUtf16() throws SourceException {
        byte[] bytes = "\uFEFF{\"title\": \"Ö\"}".getBytes(StandardCharsets.UTF_16BE);

        assertThat(new JsonReader().read(Source.of("a.json", bytes)).article().title())
                .isEqualTo("Ö");
    }

    private static List<Diagnostic> faults(String text) {
        try {
            new JsonReader().read(source(text));
            throw new AssertionError("was read: " + text.substring(0, Math.min(text.length(), 80)));
        } catch (SourceException refusal) {
            return refusal.diagnostics();
        }
    }

    private static Source source(String text) {
        return Source.of("a.json", text.getBytes(UTF_8));
    }
}
