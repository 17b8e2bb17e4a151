package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clause that a date belongs to says what happened then. */
class ClauseOfDateTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    On 5 June 1871, the keeper, with his two sons beside him, lit it. The oil was good. | The keeper, with his two sons beside him, lit it
                    On 5 June 1871, the old wardens, who feared the oil, resigned.                      | The old wardens, who feared the oil, resigned
                    In 1871 rain, which nobody had expected, fell.                                      | Rain, which nobody had expected, fell
                    """)
    void anAsideDoesNotEndIt(String text, String summary) {
        assertThat(summaries(text)).containsExactly(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    In 1871 the wind broke the stairs, the lamp, and most of the old panes of glass. | The wind broke the stairs, the lamp, and most of the old panes of glass
                    In 1871 the wind broke the stairs, and most of the panes fell out.               | The wind broke the stairs
                    """)
    void aListIsNoFurtherClause(String text, String summary) {
        assertThat(summaries(text)).containsExactly(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The lamp (called: the eye, but never by its keeper) was lit in 1871.  | The lamp (called: the eye, but never by its keeper) was lit
                    The verse of John 5:7 was cut into the door in 1871.                  | The verse of John 5:7 was cut into the door
                    """)
    void marksInBracketsAndNumbersDoNotEndIt(String text, String summary) {
        assertThat(summaries(text)).containsExactly(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The owners trusted Ann Lee (she had been made keeper in 1871), who never slept. | She had been made keeper
                    The owners trusted Ann Lee (keeper in 1871), who never slept.                   | The owners trusted Ann Lee (keeper)
                    """)
    void whatABracketSaysIsItsOwn(String text, String summary) {
        assertThat(summaries(text)).containsExactly(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    It was not until 1871 that the stairs were mended. | The stairs were mended
                    It was in 1871 that the stairs were mended.        | The stairs were mended
                    It was lit in 1871 and that was good.              | It was lit
                    """)
    void whatHappenedStandsBehindThat(String text, String summary) {
        assertThat(summaries(text)).first().asString().startsWith(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    By 5 June 1871 every room was full, and on 7 June 1871, with many tears, the owners closed it. | With many tears, the owners closed it
                    """)
    void anAsideBehindASecondDateLeadsOnToItsClause(String text, String summary) {
        assertThat(summaries(text)).last().isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    It was the 15 May 1871 decree that mattered.      | It was the decree that mattered
                    He slept during the late May 1871 fighting.       | He slept during the fighting
                    The lamp fell on the 5 June 1871 and burned.      | The lamp fell and burned
                    In the 1870s lamps were dear.                     | Lamps were dear
                    """)
    void anArticleBeforeAThingStays(String text, String summary) {
        assertThat(summaries(text)).containsExactly(summary);
    }

    private static List<String> summaries(String text) {
        return TimelineFinder.find(Articles.of("= The lamp =\n\nIt is a lamp.\n\n==Lamp==\n" + text)).events().stream()
                .map(Event::summary)
                .toList();
    }
}
