package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import galley.model.Article;
import galley.model.Block;
import galley.model.Inline;
import galley.model.Metadata;
import galley.source.Place;
import galley.source.Source;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that nobody writes, and that must not hang or break anything. */
class HostileTest {
    /** Many times what linear work takes, and far less than work that grows with the square. */
    private static final Duration GENEROUS = Duration.ofSeconds(60);

    private static final int LENGTH = 300_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1941 ",
                "1941",
                "5 June ",
                "5–",
                "June ",
                "a.",
                "(",
                "\"",
                "x",
                "x-",
                "the ",
                "the next day ",
                "1,000,",
                "1941–45; ",
                "5 June 1944, ",
                "In 1941 he fell. ",
                "20:00 ",
                "in May, while ",
                "\uD83D\uDE00",
                "e\u0301",
                "Mr. ",
                "and 5 June and ",
                "early in the ",
                "\u00A0",
                "- "
            })
    void anythingOverAndOverOnOneLineTakesLinearTime(String piece) {
        String text = "= The bridge of 1944 =\n\nOn 5 June 1944 it fell.\n\n" + piece.repeat(LENGTH / piece.length());
        assertTimeoutPreemptively(GENEROUS, () -> {
            Source source = Articles.source(text);
            assertThat(TimelineFinder.find(Articles.of(source), source).events())
                    .isNotEmpty();
        });
    }

    @Test
    void aMegabyteOfDigitsIsOneNumber() {
        String text = "= The bridge of 1944 =\n\nOn 5 June 1944 it fell.\n\n" + "1".repeat(1_000_000);
        assertTimeoutPreemptively(
                GENEROUS,
                () -> assertThat(TimelineFinder.find(Articles.of(text)).events())
                        .hasSize(1));
    }

    @Test
    void aListOfAHundredYearsInOneSentenceLosesNone() {
        String years = IntStream.rangeClosed(1850, 1949)
                .mapToObj(year -> "rebuilt in " + year)
                .collect(Collectors.joining(", "));
        Source source = Articles.source("= The bridge =\n\nThe bridge was " + years + ".");

        assertThat(TimelineFinder.find(Articles.of(source), source).events().stream()
                        .map(event -> event.moment().edtf().substring(0, 4)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1850, 1949)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @Test
    void aSentencePastAllMeasureLosesNoneAndIsQuotedInPieces() {
        String days = IntStream.rangeClosed(1, 28)
                .mapToObj(day -> "the keeper of the bridge, who had lived there since his youth, lit a lamp on " + day
                        + " June 1944 for the ships that came up the river in the dark of the morning")
                .collect(Collectors.joining("; "));
        Source source = Articles.source("= The bridge =\n\n" + days + ".");
        List<Event> events = TimelineFinder.find(Articles.of(source), source).events();

        assertThat(days.length()).isGreaterThan(4_000);
        assertThat(events.stream().map(event -> event.moment().sort()).distinct())
                .hasSize(28);
        assertThat(events).allSatisfy(event -> {
            assertThat(event.mention().text().length()).isLessThanOrEqualTo(1_000);
            assertThat(event.mention().span()).isPresent();
        });
    }

    @Test
    void aLongInfoboxValueIsQuotedInPieces() {
        Source source = Articles.source("= The bridge =\n\nInfobox\n- Dates: " + "5 June 1944, ".repeat(1_000));
        List<Event> events = TimelineFinder.find(Articles.of(source), source).events();

        assertThat(events).isNotEmpty();
        assertThat(events)
                .allSatisfy(event -> assertThat(event.mention().text().length()).isLessThanOrEqualTo(1_000));
    }

    @Test
    void aThousandQuotationsInEachOtherAreRead() {
        Block block = paragraph("On 5 June 1944 it fell.", Place.START);
        for (int i = 0; i < 1000; i++) {
            block = new Block.Quotation(List.of(block), List.of(), Place.START);
        }
        Article article = new Article("The bridge", "en", Metadata.NONE, List.of(), List.of(block), List.of());

        assertThat(TimelineFinder.find(article).events()).hasSize(1);
    }

    @Test
    void anArticleFromAnotherSourceHasNoSpans() {
        Place far = new Place(900, 1, 90_000);
        for (Place place : List.of(far, Place.START, Place.UNKNOWN)) {
            Block block = paragraph("On 5 June 1944 it fell.", place);
            Article article = new Article("The bridge", "en", Metadata.NONE, List.of(), List.of(block), List.of());
            List<Event> events = TimelineFinder.find(article, Articles.source("Something else."))
                    .events();

            assertThat(events).hasSize(1);
            assertThat(events.get(0).mention().span()).isEmpty();
            assertThat(events.get(0).mention().text()).isEqualTo("On 5 June 1944 it fell.");
        }
    }

    private static Block paragraph(String text, Place place) {
        return new Block.Paragraph(List.of(new Inline.Text(text)), place);
    }
}
