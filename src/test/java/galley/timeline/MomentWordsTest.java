package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Moments as a reader meets them in a timeline. */
class MomentWordsTest {
    private final MomentWords english = MomentWords.in("en-GB");

    @Test
    void intervalsSayOnceWhatTheirEndsShare() {
        assertThat(words(CalendarDate.day(2016, 6, 5), CalendarDate.day(2016, 6, 10)))
                .isEqualTo("5–10 June 2016");
        assertThat(words(CalendarDate.day(2016, 6, 28), CalendarDate.day(2016, 7, 2)))
                .isEqualTo("28 June – 2 July 2016");
        assertThat(words(CalendarDate.day(2015, 12, 31), CalendarDate.day(2016, 1, 1)))
                .isEqualTo("31 December 2015 – 1 January 2016");
        assertThat(words(CalendarDate.month(2016, 4), CalendarDate.month(2016, 5)))
                .isEqualTo("April–May 2016");
        assertThat(words(CalendarDate.year(1988), CalendarDate.year(1991))).isEqualTo("1988–1991");
        assertThat(words(CalendarDate.year(-57), CalendarDate.year(-49))).isEqualTo("58 BC – 50 BC");
    }

    @Test
    void everyPrecisionHasWords() {
        assertThat(List.of(
                                CalendarDate.season(1943, 21),
                                CalendarDate.decade(1970),
                                CalendarDate.century(2),
                                CalendarDate.century(11),
                                CalendarDate.century(21),
                                CalendarDate.century(0),
                                CalendarDate.year(0))
                        .stream()
                        .map(date -> english.of(Moment.on(date))))
                .containsExactly(
                        "spring 1943",
                        "1970s",
                        "2nd century",
                        "11th century",
                        "21st century",
                        "1st century BC",
                        "1 BC");
        Moment day = Moment.on(CalendarDate.day(2016, 6, 5));
        assertThat(english.capitalised(day.at("early"))).isEqualTo("Early 5 June 2016");
        assertThat(english.capitalised(day.at("20:00"))).isEqualTo("5 June 2016, 20:00");
        assertThat(english.of(day.at("night"))).isEqualTo("night of 5 June 2016");
    }

    @Test
    void whatIsOpenOrUnsureIsSaid() {
        assertThat(english.of(Moment.since(CalendarDate.year(1988)))).isEqualTo("since 1988");
        assertThat(english.of(Moment.until(CalendarDate.month(1942, 6)))).isEqualTo("until June 1942");
        assertThat(english.capitalised(Moment.on(CalendarDate.year(1500)).about()))
                .isEqualTo("About 1500");
    }

    @Test
    void inALanguageWithoutNamesHereADateIsInIsoForm() {
        MomentWords other = MomentWords.in("de");
        assertThat(other.of(Moment.on(CalendarDate.day(2016, 6, 5)))).isEqualTo("2016-06-05");
        assertThat(other.of(Moment.since(CalendarDate.year(1988)))).isEqualTo("1988/..");
    }

    private String words(CalendarDate start, CalendarDate end) {
        return english.of(Moment.between(start, end));
    }
}
