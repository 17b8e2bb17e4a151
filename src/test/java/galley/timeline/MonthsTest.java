package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MonthsTest {
    @Test
    void namesAndNumbersAnswerEachOther() {
        assertThat(Months.name(1)).isEqualTo("January");
        for (int month = 1; month <= 12; month++) {
            assertThat(Months.number(Months.name(month))).isEqualTo(month);
        }
        assertThat(Months.number("JUNE")).isEqualTo(6);
        assertThat(Months.number("Jun")).isZero();
    }

    @Test
    void threeLettersAbbreviateAMonth() {
        assertThat(Months.isNameOrAbbreviation("jun")).isTrue();
        assertThat(Months.isNameOrAbbreviation("Sept")).isTrue();
        assertThat(Months.isNameOrAbbreviation("December")).isTrue();
        assertThat(Months.isNameOrAbbreviation("Ju")).isFalse();
        assertThat(Months.isNameOrAbbreviation("Septem")).isFalse();
        assertThat(Months.isNameOrAbbreviation("junk")).isFalse();
    }
}
