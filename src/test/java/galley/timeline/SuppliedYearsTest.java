package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import galley.source.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuppliedYearsTest {
    private static final Moment DAY = Moment.on(CalendarDate.day(2016, 6, 5));

    @Test
    void aYearFromElsewhereStandsInBrackets() {
        assertThat(marked(Basis.INHERITED, DAY, "On 5 June", "5 June 2016")).isEqualTo("5 June [2016]");
        Moment winter = Moment.between(CalendarDate.month(1944, 12), CalendarDate.month(1945, 1));
        assertThat(marked(Basis.INHERITED, winter, "December to January 1945", "December 1944–January 1945"))
                .isEqualTo("December [1944]–January 1945");
    }

    @Test
    void aYearTheTextStatesStandsBare() {
        assertThat(marked(Basis.EXPLICIT, DAY, "On 5 June 2016", "5 June 2016")).isEqualTo("5 June 2016");
        assertThat(marked(Basis.RELATIVE, DAY, "two days later", "5 June 2016")).isEqualTo("5 June 2016");
    }

    private static String marked(Basis basis, Moment moment, String dateText, String words) {
        Mention mention = new Mention("Lead", 1, 1, "It fell.", Place.UNKNOWN, Optional.empty());
        return SuppliedYears.marked(
                new Event("e1", moment, basis, dateText, "It fell", mention, List.of(), Optional.empty()), words);
    }
}
