package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that count from what the whole article is about. */
class MainDayTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The day after the battle, the keeper went home.       | 1871-06-06/1871-06-06
                    A week after the battle, the keeper went home.        | 1871-06-12~/1871-06-12~
                    Two days before the battles, the keeper went home.    | 1871-06-03/1871-06-03
                    """)
    void whatCountsFromTheSubjectCountsFromItsDay(String sentence, String edtf) {
        assertThat(edtfs("5 June 1871", "It rained in May 1869.\n\n==Aftermath==\n" + sentence))
                .containsExactlyInAnyOrder("1869-05/1869-05", "1871-06-05/1871-06-05", edtf);
    }

    @Test
    void whatCountsFromAnotherThingIsNotDated() {
        assertThat(edtfs("5 June 1871", "==Aftermath==\nThe day after the wedding, the keeper went home."))
                .containsExactly("1871-06-05/1871-06-05");
    }

    @Test
    void nobodyCanCountFromSeveralDays() {
        assertThat(edtfs("5–9 June 1871", "==Aftermath==\nThe day after the battle, the keeper went home."))
                .containsExactly("1871-06-05/1871-06-09");
    }

    private static List<String> edtfs(String date, String text) {
        return TimelineFinder.find(Articles.of(
                        "= Battles of the Fen =\n\nInfobox\n- Date: " + date + "\n\nThey were battles.\n\n" + text))
                .events()
                .stream()
                .map(event -> event.moment().edtf())
                .toList();
    }
}
