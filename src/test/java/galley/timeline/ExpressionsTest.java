package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One case for each way of saying when. */
class ExpressionsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The bridge fell on 5 June 1944.                              | 1944-06-05/1944-06-05 | explicit
                    The bridge fell on the 5th of June, 1944.                    | 1944-06-05/1944-06-05 | explicit
                    The bridge fell on June 5, 1944, at low water.               | 1944-06-05/1944-06-05 | explicit
                    The bridge fell on Monday, June 5th, 1944.                   | 1944-06-05/1944-06-05 | explicit
                    The bridge fell on 1944-06-05.                               | 1944-06-05/1944-06-05 | explicit
                    The bridge fell on 5 Sept. 1944 and sank.                    | 1944-09-05/1944-09-05 | explicit
                    The bridge fell in June 1944.                                | 1944-06/1944-06 | explicit
                    The bridge fell in the spring of 1944.                       | 1944-21/1944-21 | explicit
                    The bridge fell in the winter of 1943–44.                    | 1943-24/1943-24 | explicit
                    The bridge fell in 1931.                                     | 1931/1931 | explicit
                    Bridges fell often in the 1930s.                             | 193X/193X | explicit
                    Bridges fell often in the 1930's.                            | 193X/193X | explicit
                    The bridge fell in 1930's flood.                             | 1930/1930 | explicit
                    Bridges fell often in the 19th century.                      | 1801/1900 | explicit
                    Bridges fell often in the nineteenth century.                | 1801/1900 | explicit
                    The town was founded in the 2nd century BC.                  | -0199/-0100 | explicit
                    The town was taken in 58 BC.                                 | -0057/-0057 | explicit
                    The town was taken in August 480 BC.                         | -0479-08/-0479-08 | explicit
                    The town was besieged from 499 to 493 BC.                    | -0498/-0492 | range
                    The town was founded in AD 79.                               | 0079/0079 | explicit
                    The siege lasted 5–10 June 1944.                             | 1944-06-05/1944-06-10 | range
                    The siege lasted from 28 May to 3 June 1944.                 | 1944-05-28/1944-06-03 | range
                    The siege lasted from May 28 to June 3, 1944.                | 1944-05-28/1944-06-03 | range
                    The siege lasted from 20 December 1943 to 3 January 1944.    | 1943-12-20/1944-01-03 | range
                    The siege lasted from December to January 1944.              | 1943-12/1944-01 | range
                    The siege lasted between April and June 1944.                | 1944-04/1944-06 | range
                    The siege lasted from 1941 to 1944.                          | 1941/1944 | range
                    The siege lasted from 1941–44.                               | 1941/1944 | range
                    Strikes spread in April and May 1944.                        | 1944-04/1944-05 | range
                    The bridge fell on 5 June.                                   | 1944-06-05/1944-06-05 | inherited
                    The bridge fell in early June.                               | 1944-06~/1944-06~ | inherited
                    The bridge was built about 1931.                             | 1931~/1931~ | explicit
                    The bridge was built c. 1931 by monks.                       | 1931~/1931~ | explicit
                    The bridge has been closed since 1944.                       | 1944/.. | explicit
                    The bridge stayed open until June 1944.                      | /1944-06 | explicit
                    """)
    void eachExpressionHasItsValue(String sentence, String edtf, String basis) {
        List<Event> events = events(sentence);

        assertThat(events).hasSize(1);
        assertThat(events.get(0).moment().edtf()).isEqualTo(edtf);
        assertThat(events.get(0).basis().word()).isEqualTo(basis);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Planes came on 5 June and 10 June 1944.                          | 1944-06-05/1944-06-05 1944-06-10/1944-06-10
                    He married in 1931 and died in 1939.                             | 1931/1931 1939/1939
                    The pier fell on 5 June 1944. The next day the tower fell.       | 1944-06-05/1944-06-05 1944-06-06/1944-06-06
                    The pier fell on 5 June 1944. Two days later the tower fell.     | 1944-06-05/1944-06-05 1944-06-07/1944-06-07
                    The pier fell in May 1931. The following year a tower was built. | 1931-05/1931-05 1932/1932
                    The pier fell on 5 June 1944. That night the tower burned.       | 1944-06-05/1944-06-05 1944-06-05/1944-06-05
                    The pier fell in October 15. The tower fell in October 16 after rain. | 1944-10-15/1944-10-15 1944-10-16/1944-10-16
                    In October 15 the pier fell.                                     | 1944-10-15/1944-10-15
                    The pier fell at Christmas 1943.                                 | 1943-12-25~/1943-12-25~
                    Talks began in November 1943. Rain fell in January 1944. The dam broke on 3 February. | 1943-11/1943-11 1944-01/1944-01 1944-02-03/1944-02-03
                    Talks began in November 1943. The dam broke in January. Rain came in March 1944. | 1943-11/1943-11 1944-01/1944-01 1944-03/1944-03
                    """)
    void severalDatesAreSeveralRows(String text, String edtfs) {
        assertThat(events(text).stream().map(event -> event.moment().edtf())).containsExactly(edtfs.split(" ", -1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The tower may fall and people march past it.
                    The army lost 1500 men and 1200 horses there.
                    Nearly 1900 were taken prisoner near the bridge.
                    The bridge is 1900 metres long.
                    They bought it for $1944 in cash.
                    The paper "In June 1931 We Marched" was printed there.
                    A T-1944 engine stood near the bridge.
                    The 1944-built bridge was narrow.
                    The attack fell on the eve of Ramadan.
                    They met at the Christmas market.
                    They left three days after the wedding of the smith.
                    The mayor was not seen for several days.
                    The choir sang on 31 June 1944.
                    Route 1944 passes the bridge.
                    Resolution 1483 named the bridge.
                    The council passed Resolution 1483 near the bridge.
                    April Hughes and June Carter sang near the bridge.
                    The fall of the tower was loud.
                    Some 2000 people, 1940 of them women, lived there.
                    The ratio was 19.44 to one, or 1,944 in all.
                    """)
    void whatOnlyLooksLikeADateIsNone(String sentence) {
        assertThat(events(sentence)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    In March 20 people left the bridge.   | 1944-03/1944-03
                    In March, 32 people left the bridge.  | 1944-03/1944-03
                    On June 5, 1200 men left the bridge.  | 1944-06-05/1944-06-05
                    In 1944 German troops left.           | 1944/1944
                    """)
    void aCountAfterADateStaysACount(String sentence, String edtf) {
        assertThat(events(sentence).stream().map(event -> event.moment().edtf()))
                .containsExactly(edtf);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The bridge fell at 7:30 p.m. on 5 June 1944.              | 19:30
                    At 20:00 on Monday, 5 June 1944 the bridge fell.          | 20:00
                    At 12:15 a.m. on June 5, 1944, the bridge fell.           | 00:15
                    The bridge fell on 5 June 1944 at 7 a.m. and sank.        | 07:00
                    On 5 June 1944 it rained, and it fell at 9pm.             | 21:00
                    """)
    void aTimeOfDayIsReadOnTheClockOfTwentyFourHours(String sentence, String time) {
        Event last = events(sentence).get(events(sentence).size() - 1);

        assertThat(last.moment().edtf()).isEqualTo("1944-06-05/1944-06-05");
        assertThat(last.moment().time()).hasValue(time);
    }

    @Test
    void aNumberAfterANameIsAYearWhereTheArticleIsAboutSuchYears() {
        assertThat(events("The bridge fell at Easton 1944.")).hasSize(1);
    }

    @Test
    void aSummaryKeepsTheStopOfAnAbbreviation() {
        assertThat(events("On 5 June 1944 a bridge fell in the U.S.").get(0).summary())
                .isEqualTo("A bridge fell in the U.S.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "On 5 June the bridge fell.",
        "The next day the bridge fell.",
        "In spring the bridge fell.",
        "At 20:00 it fell."
    })
    void withoutAYearAnywhereThereIsNoDate(String sentence) {
        assertThat(TimelineFinder.find(Articles.of("= The bridge =\n\n" + sentence))
                        .events())
                .isEmpty();
    }

    private static List<Event> events(String sentence) {
        return TimelineFinder.find(Articles.of("= The bridge in 1944 =\n\nIt was a bridge.\n\n==Events==\n" + sentence))
                .events();
    }
}
