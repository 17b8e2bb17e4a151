package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Article;
import galley.model.Block;
import galley.model.Inline;
import galley.model.Metadata;
import galley.source.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Date words that say when nothing happened, and sentences whose dates share their words. */
class NoEventTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    On 2 June 1961, eighty-seven years to the day after it was started, the lamp was lit. | 1961-06-02/1961-06-02
                    It fell on 2 June 1961. The day after the mayor left, the tower burned.               | 1961-06-02/1961-06-02
                    It fell on 2 June 1961. The day after, the tower burned.                              | 1961-06-02/1961-06-02 1961-06-03/1961-06-03
                    """)
    void aDayCountedFromAnotherClauseIsNone(String text, String edtfs) {
        assertThat(events(text).stream().map(event -> event.moment().edtf())).containsExactly(edtfs.split(" ", -1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    It fell on 5 June 1871. Two days later, it was mended.            | 1871-06-05 1871-06-07
                    It fell on 5 June 1871. Less than two days later, it was mended.  | 1871-06-05
                    It fell on 5 June 1871. Nearly two days later, it was mended.     | 1871-06-05
                    """)
    void aBoundIsNoDistance(String text, String days) {
        assertThat(events(text).stream().map(event -> event.moment().edtf().replaceAll("/.*", "")))
                .containsExactly(days.split(" ", -1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "The bells rang through the night for the only times since 1924.",
        "It was the first frost on the pond since 1924.",
        "It was the worst flood of the river since May 1924."
    })
    void aComparisonWithTheYearsSinceBeginsNothing(String sentence) {
        assertThat(events(sentence)).isEmpty();
    }

    @Test
    void aStateThatALaterOneReplacesIsNotOpen() {
        assertThat(events("It burned tallow from 1886, gas from 1899, and has been electric since 1926.").stream()
                        .map(event -> event.moment().edtf()))
                .containsExactly("1926/..");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    It had 800 guests in 2015 and 400 in 2019.       | It had 800 guests | It had 800 guests in 2015 and 400 in 2019
                    It had 800 guests in 2015, 400 in 2019.          | It had 800 guests in 2015, 400 in 2019 | It had 800 guests in 2015, 400 in 2019
                    He married in 2015 and died in 2019.             | He married | Died
                    """)
    void numbersThatShareTheirWordsKeepTheirDates(String sentence, String first, String second) {
        assertThat(events(sentence).stream().map(Event::summary)).containsExactly(first, second);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "The lamp fell on 5 June 1871. 5 June is a public holiday in the town.",
                "The lamp fell on 5 June 1871. The town knows the day (5 June), which is celebrated with lamps.",
                "The lamp fell on 5 June 1871. The bust was cut by Ann Lee (1804–1870) in white marble."
            })
    void holidaysAndLivesAreNotWhenASentenceHappened(String text) {
        assertThat(events(text)).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "The lamp fell on 5 June 1871. On 9 June, the council declared a public holiday.",
                "The lamp fell on 5 June 1871. The River War (1864–1869) had ruined the town.",
                "The lamp fell on 5 June 1871. Ann Lee (1804–1870)"
            })
    void daysThatWereMadeHolidaysAndWarsAre(String text) {
        assertThat(events(text)).hasSize(2);
    }

    @Test
    void captionsAndAttributionsAreNoEvents() {
        List<Block> blocks = List.of(
                new Block.Paragraph(words("The gate was built in 1790."), Place.UNKNOWN),
                new Block.Figure("gate.png", words("The gate in July 1962"), Optional.empty(), Place.UNKNOWN),
                new Block.Quotation(
                        List.of(new Block.Paragraph(words("It leaks."), Place.UNKNOWN)),
                        words("Ann Lee, in a letter of 1791"),
                        Place.UNKNOWN));
        Article article = new Article("The gate", "en", Metadata.NONE, List.of(), blocks, List.of());

        assertThat(TimelineFinder.find(article).events().stream()
                        .map(event -> event.moment().edtf()))
                .containsExactly("1790/1790");
    }

    private static List<Inline> words(String text) {
        return List.of(new Inline.Text(text));
    }

    private static List<Event> events(String text) {
        return TimelineFinder.find(Articles.of("= The lamp =\n\nIt is a lamp.\n\n==Lamp==\n" + text))
                .events();
    }
}
