package galley.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import galley.timeline.CalendarDate;
import galley.timeline.Moment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Events in a table. */
final class TimelineTableTest {
    private final DateWords english = DateWords.of(new Language("en-GB"));

    @Test
    void everyEventSaysWhatItsDateRestsOnAndWhere() {
        Docx docx = Docx.of(Articles.edition(Articles.rich(), Articles.timeline()));
        assertThat(docx.paragraphs("TimelineDate"))
                .containsExactly(
                        "1871", "9 March 1871", "Night of 9 March 1871", "April–May 1871", "About since 9 March 1871");
        assertThat(docx.paragraphs("TimelineRemark"))
                .containsSubsequence(
                        "as stated: “in 1871”",
                        "Building, line 7",
                        "“On 9 March”, year from elsewhere in the article",
                        "“that night”, counted from 9 March 1871",
                        "as stated: “in April and May 1871”",
                        "vague: “in the days after”");
    }

    @Test
    void intervalsSayOnceWhatTheirEndsShare() {
        assertThat(words(CalendarDate.day(2016, 6, 5), CalendarDate.day(2016, 6, 10)))
                .isEqualTo("5–10 June 2016");
        assertThat(words(CalendarDate.day(2016, 6, 28), CalendarDate.day(2016, 7, 2)))
                .isEqualTo("28 June – 2 July 2016");
        assertThat(words(CalendarDate.day(2015, 12, 31), CalendarDate.day(2016, 1, 1)))
                .isEqualTo("31 December 2015 – 1 January 2016");
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
                        .map(date -> english.moment(Moment.on(date))))
                .containsExactly(
                        "spring 1943",
                        "1970s",
                        "2nd century",
                        "11th century",
                        "21st century",
                        "1st century BC",
                        "1 BC");
        Moment day = Moment.on(CalendarDate.day(2016, 6, 5));
        assertThat(english.standing(day.at("early"))).isEqualTo("Early 5 June 2016");
        assertThat(english.standing(day.at("20:00"))).isEqualTo("5 June 2016, 20:00");
        assertThat(english.moment(Moment.until(CalendarDate.year(1942)))).isEqualTo("until 1942");
    }

    @Test
    void inALanguageWithoutNamesHereADateIsInIsoForm() {
        DateWords other = DateWords.of(new Language("de"));
        assertThat(other.moment(Moment.on(CalendarDate.day(2016, 6, 5)))).isEqualTo("2016-06-05");
        assertThat(other.moment(Moment.since(CalendarDate.year(1988)))).isEqualTo("1988/..");
    }

    private String words(CalendarDate start, CalendarDate end) {
        return english.moment(Moment.between(start, end));
    }
}
