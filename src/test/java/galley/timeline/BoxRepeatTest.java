package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What infobox and text both say is one event, told by the sentence; what only looks alike is two. */
class BoxRepeatTest {

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Built: 1783               | The tide mill was built in 1783.
            Built: 1783               | It was built in 1783 and ground corn.
            Ground broken: May 1783   | Ground was broken in May 1783.
            Opened: 2 June 1783       | The mill opened on 2 June 1783.
            Restored: 1783–1790       | The mill was restored between 1783 and 1790.
            Built: 1783 (of oak)      | The mill was built in 1783.
            """)
    void aSentenceThatRepeatsAFieldTellsItsEvent(String field, String sentence) {
        Timeline timeline = find(field, sentence);

        assertThat(timeline.events()).singleElement().satisfies(event -> {
            assertThat(event.mention().text()).isEqualTo(sentence);
            assertThat(event.alsoMentioned()).extracting(Mention::text).containsExactly(field);
        });
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Built: 1783         | In 1783 the mill built a pond.
            Built: 1783         | The harbour wall was built in 1783.
            Built: 1783         | The mill was leased in 1783.
            Built: 1783         | The mill was built in 1784.
            Built: 1783         | The mill was not built in 1783.
            Founded: 1783       | In 1783 the tide mill founded a school.
            Opened: 2 June 1783 | On 2 June 1783 the eastern gate was opened.
            """)
    void whatOnlyLooksAlikeIsTwoEvents(String field, String sentence) {
        assertThat(find(field, sentence).events()).hasSize(2);
    }

    private static Timeline find(String field, String sentence) {
        var source = Articles.source("= Tide mill =\n\nInfobox\n- " + field + "\n\n" + sentence);
        return TimelineFinder.find(Articles.of(source), source);
    }
}
