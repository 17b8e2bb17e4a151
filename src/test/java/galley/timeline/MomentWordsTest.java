package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(english.of(day.at("early"))).isEqualTo("early 5 June 2016");
        assertThat(english.of(day.at("20:00"))).isEqualTo("5 June 2016, 20:00");
        assertThat(english.of(day.at("night"))).isEqualTo("night of 5 June 2016");
    }

    @Test
    void whatIsOpenOrUnsureIsSaid() {
        assertThat(when("The pier has been closed since 1988.")).isEqualTo("Since 1988");
        assertThat(when("The pier was used until June 1942.")).isEqualTo("Until June 1942");
        assertThat(when("The pier was rebuilt in about 1500.")).isEqualTo("About 1500");
        assertThat(when("The pier was gone by the morning of 5 June 1942.")).isEqualTo("By morning of 5 June 1942");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The pier was built by 1850.                 | By 1850
            The pier was built no later than 1850.      | By 1850
            The pier stood by 1851 at the latest.       | By 1851
            The pier was sold in or before 1871.        | By 1871
            The pier fell in 1879 or earlier.           | By 1879
            The pier was lost before 1870.              | Before 1870
            The pier was lost prior to May 1870.        | Before May 1870
            The pier was used up to May 1866.           | Until May 1866
            The pier was built after 1855.              | After 1855
            The pier fell later than 1855.              | After 1855
            The pier was built not before May 1853.     | From May 1853
            The pier was built no earlier than 1854.    | From 1854
            The pier was sold on or after 5 June 1874.  | From 5 June 1874
            Boats came from 1864 onwards.               | From 1864
            Boats came from 1876 at the latest.         | From 1876
            The pier has stood there ever since 1856.   | Since 1856
            """)
    void anOpenEndClaimsNoMoreThanTheArticleDoes(String sentence, String words) {
        assertThat(when(sentence)).isEqualTo(words);
    }

    @Test
    void anOpenEndThatNoArticleWordsClaimsLeast() {
        assertThat(english.of(Moment.since(CalendarDate.year(1988)))).isEqualTo("from 1988");
        assertThat(english.of(Moment.until(CalendarDate.month(1942, 6)))).isEqualTo("by June 1942");
    }

    @Test
    void inALanguageWithoutNamesHereADateIsInIsoForm() {
        MomentWords other = MomentWords.in("de");
        assertThat(other.of(Moment.on(CalendarDate.day(2016, 6, 5)))).isEqualTo("2016-06-05");
        assertThat(other.of(Moment.since(CalendarDate.year(1988)))).isEqualTo("1988/..");
    }

    private String when(String sentence) {
        List<Event> events =
                TimelineFinder.find(Articles.of("= Pier =\n\n" + sentence)).events();
        assertThat(events).hasSize(1);
        return english.capitalised(events.get(0));
    }

    private String words(CalendarDate start, CalendarDate end) {
        return english.of(Moment.between(start, end));
    }
}
