package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One case or more for each rule of dating: what stands in the words, what follows from the dates before, what stays
 * open, and what two readings of equal weight amount to. A part of the day or a time follows the sign @.
 */
class DatingRulesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The ferry sank on 5 June 1944 at 20:00.                                  | 1944-06-05/1944-06-05@20:00
                    The ferry sank on 5–10 June 1944.                                        | 1944-06-05/1944-06-10
                    The strike lasted from 28 May 1944 to 3 June 1944.                       | 1944-05-28/1944-06-03
                    The strike lasted from 28 to 30 May 1944.                                | 1944-05-28/1944-05-30
                    The strike ran June 5–10, 1944.                                          | 1944-06-05/1944-06-10
                    Strikes were called for June and July 1944.                              | 1944-06/1944-07
                    The ferry sank in the winter of 54–53 BC.                                | -0053-24/-0053-24
                    Caravans crossed from 58 to 50 BC.                                       | -0057/-0049
                    Caravans crossed about 480 BC.                                           | -0479~/-0479~
                    Caravans crossed in the 5th century BC.                                  | -0499/-0400
                    Caravans crossed in the 460s BC.                                         | -0468/-0459
                    Caravans crossed in the late 19th century.                               | 1801~/1900~
                    The pier was painted in early 1944.                                      | 1944~/1944~
                    The pier was painted in mid-June 1944.                                   | 1944-06~/1944-06~
                    The pier was painted by the end of June 1944.                            | /1944-06~
                    The ferry ran until 5 June 1944.                                         | /1944-06-05
                    The ferry has run since 5 June 1944.                                     | 1944-06-05/..
                    The ferry sank by 5 June 1944.                                           | /1944-06-05
                    On 5 June 1944 the pier fell. The day after, the tower fell.             | 1944-06-05/1944-06-05 1944-06-06/1944-06-06
                    On 5 June 1944 the pier fell. The following night the tower burned.      | 1944-06-05/1944-06-05 1944-06-05/1944-06-06@night
                    On 5 June 1944 the pier fell. Two weeks earlier the tower had burned.    | 1944-05-22~/1944-05-22~ 1944-06-05/1944-06-05
                    On 5 June 1944 the pier fell. A week later the tower burned.             | 1944-06-05/1944-06-05 1944-06-12~/1944-06-12~
                    On 5 June 1944 the pier fell. Three months later the tower burned.       | 1944-06-05/1944-06-05 1944-09/1944-09
                    On 5 June 1944 the pier fell. Later that month the tower burned.         | 1944-06/1944-06 1944-06-05/1944-06-05
                    On 5 June 1944 the pier fell. That same day the tower burned.            | 1944-06-05/1944-06-05 1944-06-05/1944-06-05
                    On 5 June 1944 the pier fell. That evening the tower burned.             | 1944-06-05/1944-06-05 1944-06-05/1944-06-05@evening
                    On 5 June 1944 the pier fell. The next morning the tower burned.         | 1944-06-05/1944-06-05 1944-06-06/1944-06-06@morning
                    On 5 June 1944 the pier fell. By the end of the year the tower was gone. | 1944-06-05/1944-06-05 /1944~
                    On 5 June 1944 the pier fell. On the 7th the tower burned.               | 1944-06-05/1944-06-05 1944-06-07/1944-06-07
                    On 5 June 1944 the pier fell. The previous day the tower had burned.     | 1944-06-04/1944-06-04 1944-06-05/1944-06-05
                    On 5 June 1944 the pier fell at about 14:00 in the rain.                 | 1944-06-05/1944-06-05@14:00
                    On the night of 5 June 1944 the pier fell.                               | 1944-06-05/1944-06-05@night
                    On the night of 5–6 June 1944 the pier fell.                             | 1944-06-05/1944-06-06@night
                    On the morning of 5 June 1944 the pier fell.                             | 1944-06-05/1944-06-05@morning
                    The pier fell in the summer of 1944.                                     | 1944-22/1944-22
                    The pier stood from the 1930s to the 1950s.                              | 193X/195X
                    The pier fell at Christmas 1943.                                         | 1943-12-25~/1943-12-25~
                    The pier fell on Christmas Day 1943.                                     | 1943-12-25/1943-12-25
                    The pier fell on New Year's Eve 1943.                                    | 1943-12-31/1943-12-31
                    The pier fell between 5 and 10 June 1944.                                | 1944-06-05/1944-06-10
                    The pier fell between 1941 and 1944.                                     | 1941/1944
                    The pier fell in 1941/42.                                                | 1941/1942
                    In June the pier fell. In July the tower fell.                           | 1944-06/1944-06 1944-07/1944-07
                    On 5 June 1944 the pier fell. Two years later the tower fell.            | 1944-06-05/1944-06-05 1946/1946
                    The pier fell in the first half of 1944.                                 | 1944~/1944~
                    The pier fell in the third quarter of 1944.                              | 1944~/1944~
                    The pier was built between c. 1500 and 1510.                             | 1500~/1510~
                    The 1944 pier fell in 1950.                                              | 1950/1950
                    The pier fell on 5 June 1944 or 6 June 1944.                             | 1944-06-05~/1944-06-06~
                    The pier fell in 1943 or 1944.                                           | 1943~/1944~
                    The pier fell on 5 or 6 June 1944.                                       | 1944-06-05~/1944-06-06~
                    The pier fell in late June or early July 1944.                           | 1944-06~/1944-07~
                    On 5 June 1944 the pier fell. Over the next three days the tower burned. | 1944-06-05/1944-06-05 1944-06-06~/1944-06-08~
                    On 5 June 1944 the pier fell. For the next two years the tower burned.   | 1944-06-05/1944-06-05
                    The pier closed in 1944 and reopened two years later.                    | 1944/1944 1946/1946
                    The town was founded in the early 2nd century.                           | 0101~/0200~
                    The pier fell early on 5 June 1944.                                      | 1944-06-05/1944-06-05@early
                    The pier fell late on 5 June 1944.                                       | 1944-06-05/1944-06-05@late
                    The pier fell before 1944.                                               | /1944
                    The pier fell after 1944.                                                | 1944/..
                    The pier stood through June 1944.                                        | 1944-06/1944-06
                    The pier was moved on 20 March 1726/27.                                                                   | 1727-03-20/1727-03-20
                    The pier was moved on 20 March 1726/7.                                                                    | 1727-03-20/1727-03-20
                    The shrine was moved on 3 April, AD 33.                                                                   | 0033-04-03/0033-04-03
                    The pier fell on the fourth of August 1944.                                                               | 1944-08-04/1944-08-04
                    The pier fell on Christmas Day, 25 December 1944.                                                         | 1944-12-25/1944-12-25
                    The pier came to an abrupt end in 1943.                                                                   | 1943/1943
                    It was not until 1943 that the pier reopened.                                                             | 1943/1943
                    The dispute dates back to June 1943.                                                                      | 1943-06/1943-06
                    On the evening of 18 April 1944 they met. At 2 am they left.                                              | 1944-04-18/1944-04-18@evening 1944-04-19/1944-04-19@02:00
                    In 1943 the ship sailed for the north. In September of that year it sank.                                 | 1943/1943 1943-09/1943-09
                    Snow fell in the winter of 1944. The pier fell on 21 April.                                               | 1944-04-21/1944-04-21 1944-24/1944-24
                    """)
    void wordsAmountToMoments(String text, String moments) {
        assertThat(moments(text)).containsExactly(moments.split(" ", -1));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "The choir had a total of 1177 singers and 1315 fans.",
                "The Charter of 1943 gave them the vote.",
                "The panic came in the busiest months of the year.",
                "The tale was told by seventeenth-century poets.",
                "Pilgrims met on the eve of Ramadan.",
                "Pilgrims met on D-Day near the pier.",
                "The 100th anniversary fell in rain.",
                "The Christmas market opened near the pier.",
                "The pier fell on 05.06.1944."
            })
    void whatTakesKnowledgeFromOutsideIsNoDate(String text) {
        assertThat(moments(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    In May 1944 the pier fell. The crew had left in April.                      | 1944-04/1944-04 1944-05/1944-05
                    In June 1944 the pier fell. In 1943 it had been repaired. In July it burned. | 1943/1943 1944-06/1944-06 1944-07/1944-07
                    In November 1944 the pier fell. In January the tower fell.                  | 1944-11/1944-11 1945-01/1945-01
                    In May 1944 rain fell. The dam broke in July and the pier fell in June 1945. | 1944-05/1944-05 1944-07/1944-07 1945-06/1945-06
                    The siege lasted from October to March. In April 1945 the pier fell.        | 1944-10/1945-03 1945-04/1945-04
                    """)
    void theStoryRunsForwardUnlessItLooksBack(String text, String moments) {
        assertThat(moments(text)).containsExactly(moments.split(" ", -1));
    }

    private static List<String> moments(String text) {
        String article = "= The bridge in 1944 =\n\nIt was a bridge.\n\n==Events==\n" + text;
        return TimelineFinder.find(Articles.of(article)).events().stream()
                .map(event -> event.moment().edtf()
                        + event.moment().time().map(time -> "@" + time).orElse(""))
                .toList();
    }
}
