package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two years written as one, and words before a year that only look like a part of it. */
class YearPairsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    She sat in the council in 1701–2.                              | 1701/1702
                    She sat in the council in 1689–90 and 1701–2.                  | 1689/1690 1701/1702
                    She sat in the council in 1798–9.                              | 1798/1799
                    She saw the ice in the winter of 1680–1681.                    | 1680-24/1680-24
                    She saw the ice in the winter of 1680–81.                      | 1680-24/1680-24
                    She saw the ice in the spring of 1680–1683.                    | 1680-21/1683-21
                    Ann Lee (2 May 1642 – 20 March 1726/27) was a keeper.          | 1642-05-02/1727-03-20
                    In the sixteenth and the seventeenth centuries, the sea rose.  | 1501/1700
                    It was lit as late as 1791.                                    | 1791/1791
                    It was lit as early as May 1791.                               | 1791-05/1791-05
                    It was lit late in 1791.                                       | 1791~/1791~
                    """)
    void theyAreReadAsTheyAreMeant(String text, String edtfs) {
        assertThat(
                        TimelineFinder.find(Articles.of("= The lamp =\n\nIt is a lamp.\n\n==Lamp==\n" + text))
                                .events()
                                .stream()
                                .map(event -> event.moment().edtf()))
                .containsExactly(edtfs.split(" ", -1));
    }
}
