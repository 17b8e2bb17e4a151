package galley.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9 June       | The board declared 9 June a holiday.  | declared 9 June
            June 2016    | Since, June 2016 was dry.             | Since, June 2016
            9 June 2016  | 9 June 2016 was dry.                  | 9 June 2016 was
            9 Jun        | 9 Jun, it rained.                     | 9 Jun, it
            2016         | In 2016 it rained.                    | In 2016
            1962         | The gate in July 1962 fell.           | in July 1962
            1962         | 9 July 1962 was dry.                  | 9 July 1962 was
            3/4          | On 3/4 it rained.                     | On 3/4
            10 June      | 10 June                               | 10 June
            On 10 June   | On 10 June it rained.                 | On 10 June
            5–10 June    | The 5–10 June gale.                   | 5–10 June
            in 2011      | It rained in 2011.                    | in 2011
            9 June       | not in this sentence                  | 9 June
            June         | One June it rained.                   | June
            """)
    void takesTheWordBesideItWhereASpreadsheetWouldChangeIt(String words, String sentence, String expected) {
        assertThat(DateText.of(words, sentence)).isEqualTo(expected);
    }
}
