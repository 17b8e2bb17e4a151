package galley.imposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRangesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2-3 | 1 2",
                "1-3,5,8- | 0 1 2 4 7 8",
                "-4 | 0 1 2 3",
                "5,1-2 | 4 0 1",
                "3-1 | 2 1 0",
                "last | 8",
                "last-7 | 8 7 6",
                " 2 - 3 , 9 | 1 2 8",
                "odd | 0 2 4 6 8",
                "EVEN | 1 3 5 7",
                "all,1 | 0 1 2 3 4 5 6 7 8 0"
            })
    void selectsOfNinePages(String ranges, String expected) throws ImpositionException {
        StringBuilder pages = new StringBuilder();
        PageRanges.parse(ranges).select(9).forEach(page -> pages.append(page).append(' '));
        assertThat(pages.toString().strip()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "1,,2", "a", "1-2-3", "1 2", "0", "0-3", "3-0", "-0", "1.5", "12345678901", "1;2"})
    void refusesWhatIsNoRange(String ranges) {
        assertThatThrownBy(() -> PageRanges.parse(ranges))
                .isInstanceOf(ImpositionException.class)
                .satisfies(thrown ->
                        assertThat(((ImpositionException) thrown).hint()).contains("1-3,5,8-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "1-9", "9-", "-9", "9-1"})
    void saysHowManyPagesThereAre(String ranges) throws ImpositionException {
        PageRanges parsed = PageRanges.parse(ranges);
        assertThatThrownBy(() -> parsed.select(8)).hasMessage("the document has no page 9: it has 8 pages");
    }

    @Test
    void evenPagesOfOnePageAreNone() throws ImpositionException {
        PageRanges even = PageRanges.parse("even");
        assertThatThrownBy(() -> even.select(1)).isInstanceOf(ImpositionException.class);
    }
}
