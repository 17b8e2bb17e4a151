package galley.compose;

import static org.assertj.core.api.Assertions.assertThat;

import galley.timeline.CalendarDate;
import galley.timeline.Moment;
import org.junit.jupiter.api.Test;

class MomentWordsTest {
    private static final CalendarDate FIFTH = CalendarDate.day(2016, 6, 5);

    @Test
    void aDateIsSaidAsExactlyAsItIsKnown() {
        assertThat(MomentWords.of(Moment.on(FIFTH))).isEqualTo("5 June 2016");
        assertThat(MomentWords.of(Moment.on(CalendarDate.month(2016, 6)))).isEqualTo("June 2016");
        assertThat(MomentWords.of(Moment.on(CalendarDate.season(1943, 23)))).isEqualTo("autumn 1943");
        assertThat(MomentWords.of(Moment.on(CalendarDate.decade(1970)))).isEqualTo("1970s");
        assertThat(MomentWords.of(Moment.on(CalendarDate.century(2)))).isEqualTo("2nd century");
        assertThat(MomentWords.of(Moment.on(CalendarDate.century(21)))).isEqualTo("21st century");
        assertThat(MomentWords.of(Moment.on(CalendarDate.century(0)))).isEqualTo("1st century BC");
        assertThat(MomentWords.of(Moment.on(CalendarDate.year(-57)))).isEqualTo("58 BC");
    }

    @Test
    void anIntervalSaysWhatItsEndsShareOnce() {
        assertThat(words(FIFTH, CalendarDate.day(2016, 6, 10))).isEqualTo("5–10 June 2016");
        assertThat(words(FIFTH, CalendarDate.day(2016, 7, 1))).isEqualTo("5 June – 1 July 2016");
        assertThat(words(FIFTH, CalendarDate.day(2017, 7, 1))).isEqualTo("5 June 2016 – 1 July 2017");
        assertThat(words(CalendarDate.month(2016, 4), CalendarDate.month(2016, 5)))
                .isEqualTo("April–May 2016");
        assertThat(words(CalendarDate.year(1914), CalendarDate.year(1918))).isEqualTo("1914–1918");
    }

    private static String words(CalendarDate start, CalendarDate end) {
        return MomentWords.of(Moment.between(start, end));
    }

    @Test
    void whatIsOpenOrUnsureIsSaid() {
        assertThat(MomentWords.of(Moment.since(CalendarDate.year(1988)))).isEqualTo("since 1988");
        assertThat(MomentWords.of(Moment.until(CalendarDate.month(1942, 6)))).isEqualTo("until June 1942");
        assertThat(MomentWords.capitalised(Moment.on(CalendarDate.year(1500)).about()))
                .isEqualTo("About 1500");
        assertThat(MomentWords.of(Moment.on(FIFTH).at("night"))).isEqualTo("night of 5 June 2016");
        assertThat(MomentWords.of(Moment.on(FIFTH).at("early"))).isEqualTo("early 5 June 2016");
        assertThat(MomentWords.of(Moment.on(FIFTH).at("20:00"))).isEqualTo("5 June 2016, 20:00");
    }
}
