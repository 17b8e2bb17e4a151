package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that leave an end of a date open: none of them may make a day or year out of a bound. */
class OpenEndsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The pier was built no later than 1850.          | /1850         | no later than 1850
            The pier was built not later than 3 May 1858.   | /1858-05-03   | not later than 3 May 1858
            The pier stood by 1851 at the latest.           | /1851         | by 1851 at the latest
            The pier was built at the latest in 1857.       | /1857         | at the latest in 1857
            The pier was built not before May 1853.         | 1853-05/..    | not before May 1853
            The pier was built no earlier than 1854.        | 1854/..       | no earlier than 1854
            The pier was built at the earliest in 1859.     | 1859/..       | at the earliest in 1859
            The pier was built after 1855.                  | 1855/..       | after 1855
            The pier has stood there ever since 1856.       | 1856/..       | ever since 1856
            The pier was lost prior to 1870.                | /1870         | prior to 1870
            The pier was used up to May 1866.               | /1866-05      | up to May 1866
            The pier was sold in or before 1871.            | /1871         | in or before 1871
            The pier was sold on or after 5 June 1874.      | 1874-06-05/.. | on or after 5 June 1874
            The pier fell in 1878 or later.                 | 1878/..       | in 1878 or later
            The pier fell in 1879 or earlier.               | /1879         | in 1879 or earlier
            Boats came from 1864 onwards.                   | 1864/..       | from 1864 onwards
            Boats came from 1876 at the latest.             | 1876/..       | from 1876 at the latest
            The pier went no later than the 1890s.          | /189X         | no later than the 1890s
            """)
    void areKeptOpen(String sentence, String edtf, String words) {
        Event event = only(sentence);

        assertThat(event.moment().edtf()).isEqualTo(edtf);
        assertThat(event.dateText()).isEqualTo(words);
        assertThat(event.summary()).doesNotContain("later", "latest", "earli", "before", "not", "onwards", "1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The pier was used as late as 1867.          | 1867/1867
            The pier was used as early as May 1868.     | 1868-05/1868-05
            The pier fell in 1878 or later that decade. | 1878/1878
            She came in the 1970s and later left.       | 197X/197X
            """)
    void areNotSeenWhereThereAreNone(String sentence, String edtf) {
        assertThat(only(sentence).moment().edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"The pier held no more than 1850 crates.", "The pier held no less than 1850 people."})
    void areNoneBeforeCounts(String sentence) {
        assertThat(TimelineFinder.find(Articles.of("= Pier =\n\n" + sentence)).events())
                .isEmpty();
    }

    private static Event only(String sentence) {
        Timeline timeline = TimelineFinder.find(Articles.of("= Pier =\n\n" + sentence));
        assertThat(timeline.events()).hasSize(1);
        return timeline.events().get(0);
    }
}
