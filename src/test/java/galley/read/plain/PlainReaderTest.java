package galley.read.plain;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import galley.export.text.ArticlePrinter;
import galley.model.Article;
import galley.model.Block;
import galley.model.Field;
import galley.read.Readers;
import galley.read.Reading;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.source.Source;
import galley.source.SourceException;
import galley.testkit.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainReaderTest {

    static List<Cases.Case> cases() {
        return Cases.of("plain");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsExpected(Cases.Case example) throws SourceException {
        Reading reading = read(example.name(), example.input());

        StringBuilder actual = new StringBuilder(ArticlePrinter.print(reading.article()));
        for (Diagnostic diagnostic : reading.diagnostics()) {
            actual.append(diagnostic.line(example.name())).append('\n');
        }
        example.assertYields(actual.toString());
    }

    @Test
    void isInstalledAndReadsWhatNobodyElseDoes() {
        Readers readers = Readers.installed(getClass().getClassLoader());

        assertThat(readers.named("plain")).containsInstanceOf(PlainReader.class);
        assertThat(readers.recognising(source("x", "any words")).orElseThrow().readsAnything())
                .isTrue();
    }

    @Test
    void theSampleNeedsNoRepair() throws IOException, SourceException {
        Reading reading = sample("2016-aktobe-shootings.txt");
        Article article = reading.article();

        assertThat(reading.diagnostics()).isEmpty();
        assertThat(article.title()).isEqualTo("2016 Aktobe shootings");
        assertThat(article.infoboxes()).hasSize(1);
        assertThat(article.infoboxes().get(0).fields())
                .extracting(Field::label)
                .containsExactly("Title", "Location", "Target", "Date", "Type", "Fatalities", "Injuries", "Perps");
        assertThat(article.sections()).extracting(section -> section.level()).containsExactly(2, 2, 2, 2);
        assertThat(article.sections().get(1).subsections())
                .extracting(section -> section.level())
                .containsExactly(3, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ferry-lamp.txt", "harbour-clock.txt", "lantern-bridge.txt"})
    void ourSamplesNeedNoRepair(String name) throws IOException, SourceException {
        assertThat(sample(name).diagnostics()).isEmpty();
    }

    @Test
    void aSampleHoldsManyScriptsLetterByLetter() throws IOException, SourceException {
        List<Field> fields =
                sample("lantern-bridge.txt").article().infoboxes().get(0).fields();

        assertThat(fields)
                .extracting(Field::written)
                .contains(
                        "\u0428\u0430\u043C\u0448\u044B\u0440\u0430\u049B \u043A\u04E9\u043F\u0456\u0440\u0456",
                        "\u706F\u7B3C\u6865");
    }

    @Test
    void placesNameLineAndColumnOfTheFile() throws IOException, SourceException {
        Article article = sample("2016-aktobe-shootings.txt").article();

        Field date = article.infoboxes().get(0).fields().get(3);
        assertThat(date.place().line()).isEqualTo(7);
        assertThat(date.place().column()).isEqualTo(3);
        assertThat(article.lead().get(0).place()).isEqualTo(new Place(13, 1, 314));
        assertThat(article.sections().get(0).place().line()).isEqualTo(15);
        assertThat(article.sections().get(0).blocks().get(1).place().line()).isEqualTo(18);
    }

    @Test
    void aBoxMaySayWhatItIsAbout() throws SourceException {
        Source source = source("x", "= T =\n\nInfobox bridge\n- Spans: 3\n\nThe T is a bridge.");
        Article article = new PlainReader().read(source).article();

        assertThat(article.infoboxes()).singleElement().satisfies(box -> {
            assertThat(box.kind()).isEqualTo("bridge");
            assertThat(box.fields()).extracting(Field::label).containsExactly("Spans");
        });
    }

    @Test
    void aParagraphBeginsAtItsFirstCharacter() throws SourceException {
        Source source = source("x", "= T =\n\n  \uD83D\uDD70\u0000 ticks\n\n* one");
        Article article = new PlainReader().read(source).article();

        assertThat(article.lead().get(0).place()).isEqualTo(new Place(3, 3, 9));
        assertThat(article.lead().get(1).place()).isEqualTo(new Place(5, 1, 19));
    }

    @Test
    void lineEndsAndEncodingsMakeNoDifference() throws SourceException {
        String text = "= Title =\n\nInfobox\n- A: b\n- C: d\n\nLead.\nMore.\n\n==S==\n* x\n** y\n\nText.\n";
        Article expected = read("x", text).article();

        for (String end : List.of("\r\n", "\r")) {
            assertThat(ArticlePrinter.print(read("x", text.replace("\n", end)).article()))
                    .isEqualTo(ArticlePrinter.print(expected));
        }
        assertThat(new PlainReader()
                        .read(Source.of("x", text.getBytes(UTF_16LE)))
                        .article())
                .isEqualTo(expected);
        assertThat(read("x", "\uFEFF" + text).article()).isEqualTo(expected);
    }

    @Test
    void nothingIsNoArticle() {
        for (String text : List.of("", " ", "\n\n\r\n\t\n", "\u0000\u0000", "\u00A0\u3000\u200B\n")) {
            SourceException refusal = catchThrowableOfType(
                    SourceException.class, () -> new PlainReader().read(source("empty.txt", text)));
            assertThat(refusal.diagnostics()).hasSize(1);
            assertThat(refusal.diagnostics().get(0).line("empty.txt"))
                    .isEqualTo("empty.txt: error[R101]: there is no text in it");
            assertThat(refusal.diagnostics().get(0).hint()).isPresent();
        }
    }

    @Test
    void anArticleFromStandardInputStillHasATitle() throws SourceException {
        assertThat(read("stdin", "A sentence.\n\n==Past==\nMore.").article().title())
                .isEqualTo("Past");
        assertThat(read("stdin", "A sentence.").article().title()).isEqualTo("stdin");
        assertThat(read("", "====").article().title()).isNotBlank();
        assertThat(read("notes/harbour.clock.txt", "A sentence.").article().title())
                .isEqualTo("harbour.clock");
    }

    @Test
    void aRepairMadeOverAndOverIsToldTwentyTimesAndCounted() throws SourceException {
        Reading reading = read("x", "= T =\nInfobox\n" + "- no colon\n".repeat(50));

        assertThat(reading.diagnostics()).hasSize(21);
        assertThat(reading.diagnostics().get(20).line("x"))
                .isEqualTo("x:23:1: note[R104]: from here on 30 more of this kind");
        assertThat(reading.article().infoboxes().get(0).fields()).hasSize(50);
    }

    @Test
    void controlCharactersAreLeftOutAndTold() throws SourceException {
        Reading reading = read("x", "= T =\nA\u0000b\u0007c\u000Bd\u0085e\uFEFFf\uD83F\uDFFEg\u2028h.");

        assertThat(ArticlePrinter.print(reading.article())).contains("paragraph: Abc d efg h.\n");
        assertThat(reading.diagnostics())
                .extracting(Diagnostic::code)
                .containsOnly(Repair.CONTROL_CHARACTER.code())
                .hasSize(7);
        assertThat(reading.diagnostics().get(0).line("x"))
                .isEqualTo("x:2:2: warning[R124]: the control character U+0000 was left out");
    }

    @Test
    void charactersThatTurnTextAroundAreKeptAndTold() throws SourceException {
        Reading reading = read("x", "= T =\nuser \u202Egnp.exe\u202C");

        assertThat(ArticlePrinter.print(reading.article())).contains("\\u{202E}gnp");
        assertThat(reading.diagnostics()).extracting(Diagnostic::message).anyMatch(m -> m.contains("U+202E"));
        assertThat(read("x", "= T =\n\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 words in Latin letters")
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void textIsInNormalFormAndPlacesAreThoseOfTheFile() throws SourceException {
        Reading reading = read("x", "= T =\ncafe\u0301 e\u0301 \u0000x\n\nnext");

        assertThat(ArticlePrinter.print(reading.article())).contains("paragraph: caf\u00E9 \u00E9 x\n");
        assertThat(reading.diagnostics())
                .extracting(diagnostic -> diagnostic.line("x"))
                .containsExactly(
                        "x:2:1: note[R126]: characters were replaced by their equals in normalisation form C",
                        "x:2:10: warning[R124]: the control character U+0000 was left out");
        assertThat(reading.article().lead().get(1)).extracting(Block::place).isEqualTo(new Place(4, 1, 19));
    }

    @Test
    void aFieldKeepsItsValueAsWritten() throws SourceException {
        String box =
                "= T =\nInfobox\n- When:  13\u201314 May |begin = 7:30 |end =  \n- Who: A , B / ,\n- Led by:\n* one\n** two\n";
        List<Field> fields = read("x", box).article().infoboxes().get(0).fields();

        assertThat(fields).extracting(Field::label).containsExactly("When", "begin", "Who", "Led by");
        assertThat(fields)
                .extracting(Field::written)
                .containsExactly("13\u201314 May |begin = 7:30 |end =", "7:30", "A , B / ,", "* one\n** two");
    }

    private static Reading sample(String name) throws IOException, SourceException {
        Path file = Path.of("samples", name);
        return new PlainReader().read(Source.of(file.toString(), Files.readAllBytes(file)));
    }

    private static Reading read(String name, String text) throws SourceException {
        return new PlainReader().read(source(name, text));
    }

    private static Source source(String name, String text) {
        return Source.of(name, text.getBytes(UTF_8));
    }
}
