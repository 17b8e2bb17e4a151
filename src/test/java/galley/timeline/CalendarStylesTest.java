package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day that is given in two calendars is one day. */
class CalendarStylesTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "The lamp was lit on 4 January 1643 (OS 25 December 1642) by the keeper.",
                "The lamp was lit on 25 December 1642 [NS: 4 January 1643] by the keeper.",
                "The lamp was lit on 20 March 1727 (OS 20 March 1726; NS 31 March 1727) by the keeper.",
                "The lamp was lit on 5 June 1712 (Old Style 25 May 1712) by the keeper.",
            })
    void oneRowTellsOfIt(String sentence) {
        assertThat(events(sentence))
                .singleElement()
                .satisfies(event -> assertThat(event.summary())
                        .startsWith("The lamp was lit")
                        .matches(".*[)\\]] by the keeper"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The lamp was lit on 4 January 1643 (OS 25 May 1640, when the mole was built) by the keeper.
            The lamp was lit on 4 January 1643 (25 December 1642 saw it tried) by the keeper.
            """)
    void otherDatesKeepTheirRows(String sentence) {
        assertThat(events(sentence)).hasSize(2);
    }

    private static List<Event> events(String sentence) {
        return TimelineFinder.find(Articles.of("= Pier =\n\n" + sentence)).events();
    }
}
