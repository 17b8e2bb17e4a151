package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A summary names who did it, in the article's words, and never somebody else. */
class ElidedSubjectTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The keeper left Norrick in 1850 and was elected mayor of Varrow in 1851.     | The keeper was elected mayor of Varrow
            In 1850, she sold the pier and in 1853 became harbour master.                | She became harbour master
            The mayor initially opposed it in 1850, but was forced to pay in 1852.      | The mayor was forced to pay
            """)
    void aSubjectThatIsNotSaidAgainIsSupplied(String sentence, String summary) {
        assertThat(last(sentence)).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            She was born at Norrick in 1850 and educated at Varrow in 1861.       | Educated at Varrow
            She left in 1850, Tom Grey sold the pier and was elected in 1851.     | Was elected
            """)
    void whereItMayBeAnotherNoneIs(String sentence, String summary) {
        assertThat(last(sentence)).endsWith(summary.substring(1)).doesNotStartWith("She");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            A February 1850 address to the mayor named the pier.           | A February 1850 address to the mayor named the pier
            Starting in 1850, other keepers of the lamp asked for pay.     | Other keepers of the lamp asked for pay
            """)
    void noStumpOfADateIsLeft(String sentence, String summary) {
        assertThat(last(sentence)).isEqualTo(summary);
    }

    private static String last(String sentence) {
        var events = TimelineFinder.find(Articles.of("= Pier =\n\n" + sentence)).events();
        return events.get(events.size() - 1).summary();
    }
}
