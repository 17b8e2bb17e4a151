package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times of the clock far from a date belong to the day that the whole article is about. */
class ClockOfMainDayTest {

    @Test
    void theyBelongToTheDayOfTheInfobox() {
        assertThat(times(
                        "5 June 1871",
                        "On 5 June 1871, the lamp fell.\n\nMen ran.\n\nAt 11:30, the stairs burned.\n\n"
                                + "===Rescue===\nThe boats left at 2 p.m. that had been ready."))
                .containsExactly("1871-06-05 11:30", "1871-06-05 14:00");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"5–7 June 1871", "June 1871", "1871"})
    void nobodyCanTellWhereItLastedLonger(String date) {
        assertThat(times(date, "On 5 June 1871, the lamp fell.\n\nAt 11:30, the stairs burned."))
                .isEmpty();
    }

    @Test
    void anotherDayThatTheSectionToldOfSinceTakesItAway() {
        assertThat(times("5 June 1871", "On 5 June 1871, it fell. On 9 June 1871, it rained.\n\nAt 11:30, people met."))
                .isEmpty();
    }

    @Test
    void aDayThatTheStoryLooksBackToDoesNot() {
        assertThat(times(
                        "5 June 1871",
                        "On 5 June 1871, it fell. It had been mended on 2 June 1871.\n\nAt 11:30, men ran."))
                .containsExactly("1871-06-05 11:30");
    }

    @Test
    void anHourThatMayBeOfDayOrNightIsNotStated() {
        String text =
                "On 5 June 1871, it fell.\n\nMen ran at 1:30.\n\nThe boats left at 01:45.\n\nRain fell at 2:15 p.m.";

        assertThat(times("5 June 1871", text)).containsExactly("1871-06-05 01:45", "1871-06-05 14:15");
        assertThat(events("5 June 1871", text).stream().map(Event::summary)).contains("Men ran");
    }

    @Test
    void aSectionThatHasNotToldOfTheDayMayTellOfAnother() {
        assertThat(times("5 June 1871", "On 5 June 1871, it fell.\n\n==Trial==\nThe judge came at 11:30."))
                .isEmpty();
    }

    @Test
    void theDayThatTheSentenceStatesComesFirst() {
        assertThat(times(
                        "5 June 1871",
                        "On 5 June 1871, it fell.\n\nBetween 9 and 10 p.m. in the night of 4 June 1871,"
                                + " the keeper slept."))
                .isEmpty();
    }

    private static List<String> times(String date, String text) {
        return events(date, text).stream()
                .filter(event -> event.moment().time().isPresent())
                .filter(event -> Character.isDigit(event.moment().time().get().charAt(0)))
                .map(event -> event.moment().edtf().replaceAll("/.*", "") + " "
                        + event.moment().time().get())
                .toList();
    }

    private static List<Event> events(String date, String text) {
        String box = date.isEmpty() ? "" : "Infobox\n- Date: " + date + "\n\n";
        return TimelineFinder.find(Articles.of("= The fall =\n\n" + box + "It was a fall.\n\n==Fall==\n" + text))
                .events();
    }
}
