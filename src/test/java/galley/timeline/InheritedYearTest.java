package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which year a date takes that states none, in articles that span more than one age. */
class InheritedYearTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    On 3 May 1925 it burnt. On 8 September it was pulled.                  | 1925-05-03 1925-09-08
                    It was lifted in August 1931. On 8 September it was pulled, and on 15 September it stood still. | 1931-08 1931-09-08 1931-09-15
                    In 1925 it burnt. On 8 September it was pulled.                        | 1925 1925-09-08
                    It burnt in 1925. On 8 September it was pulled.                        | 1925 1925-09-08
                    It burnt in December 1931. In January it was pulled.                   | 1931-12 1932-01
                    It burnt in 1925. Two years later it was sold. In June it was pulled.  | 1925 1927 1927-06
                    It burnt in May 1925. On 8 September it was sold, and on 5 October 1926 it was pulled. | 1925-05 1925-09-08 1926-10-05
                    """)
    void theParagraphSaysTheYear(String paragraph, String dates) {
        assertThat(dates("==Fire==\n" + paragraph)).containsExactly(dates.split(" ", -1));
    }

    @Test
    void theYearReachesTheNextParagraphOfItsSection() {
        assertThat(dates("==Fire==\nIn 1925 it burnt.\n\nOn 8 September it was pulled."))
                .containsExactly("1925", "1925-09-08");
        assertThat(dates("==The fire of 1925==\nIt burnt for days.\n\nOn 8 September it was pulled."))
                .containsExactly("1925-09-08");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The lock was built in 1901. In the 1920s trade fell. In May the gates were replaced.    | 1901 192X
                    The lock was built in 1901. In the 1920s trade fell.\\nIn May the gates were replaced.  | 1901 192X
                    A paper found in 2005 said that the lock was built. In May the gates were replaced.     | 2005
                    The lock was built in 1925.\\n==Gates==\\nIn May the gates were replaced.               | 1925
                    """)
    void whereNothingSaysTheYearThereIsNoDate(String text, String dates) {
        assertThat(dates("==Lock==\n" + text.replace("\\n", "\n\n"))).containsExactly(dates.split(" ", -1));
    }

    /** The first of two ends of each event but that of the lead, in order. */
    private static List<String> dates(String sections) {
        String article = "= The lamp =\n\nIt opened on 3 May 1899.\n\n";
        return TimelineFinder.find(Articles.of(article + sections)).events().stream()
                .map(event -> event.moment().edtf().replaceFirst("/.*", ""))
                .filter(date -> !date.equals("1899-05-03"))
                .toList();
    }
}
