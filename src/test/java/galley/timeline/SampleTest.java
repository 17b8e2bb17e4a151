package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import galley.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The article that ships with the program. */
class SampleTest {

    @Test
    void itsEventsAreFoundAndNoOthers() throws IOException {
        assertThat(sample().events().stream().map(SampleTest::line))
                .containsExactly(
                        "2011/2011 explicit | Background 1.1 | in 2011",
                        "2016-04/2016-05 range | Background 2.1 | in April and May 2016",
                        "2016-06-05/2016-06-10 range | Infobox 0.0 | 5–10 June 2016",
                        "2016-06-05/2016-06-05 inherited | Lead 1.2 | On 5 June",
                        "2016-06-05/2016-06-05 inherited | Lead 1.2 | On 5 June",
                        "2016-06-05/2016-06-05 inherited | Initial shootings 1.1 | early on 5 June",
                        "2016-06-05/2016-06-06 relative | Later shootings 1.1 | The following night after the first shootings",
                        "2016-06-06~/2016-06-10~ fuzzy | Lead 1.3 | over the next few days",
                        "2016-06-09/2016-06-09 inherited | Reactions 1.1 | 9 June",
                        "2016-06-10/2016-06-10 inherited | Later shootings 2.1 | Early on 10 June",
                        "2016-06-10/2016-06-10 inherited | Responsibility 2.1 | On 10 June");
    }

    @Test
    void aDateAtTheHeadOfAContrastDatesBothOfItsSides() throws IOException {
        assertThat(sample().events().stream()
                        .filter(event -> event.dateText().equals("On 5 June"))
                        .map(Event::summary))
                .containsExactly("Two attacks occurred at gun stores", "A third attack was aimed at a military unit");
    }

    @Test
    void theFirstSentenceRepeatsTheInfobox() throws IOException {
        Event whole = sample().events().get(2);

        assertThat(whole.alsoMentioned()).hasSize(1);
        assertThat(whole.alsoMentioned().get(0).section()).isEqualTo("Lead");
        assertThat(whole.mention().text()).isEqualTo("Date: 5–10 June 2016");
        assertThat(whole.mention().place().line()).isEqualTo(7);
    }

    @Test
    void theNightNamesTheEventItIsCountedFrom() throws IOException {
        Timeline timeline = sample();
        Event night = timeline.events().get(6);

        assertThat(night.moment().time()).hasValue("night");
        Optional<Event> from = timeline.events().stream()
                .filter(event -> night.relativeTo().filter(event.id()::equals).isPresent())
                .findFirst();
        assertThat(from.map(event -> event.mention().section())).hasValue("Initial shootings");
    }

    private static String line(Event event) {
        Mention mention = event.mention();
        return event.moment().edtf() + " " + event.basis().word() + " | " + mention.section() + " "
                + mention.paragraph() + "." + mention.sentence() + " | " + event.dateText();
    }

    private static Timeline sample() throws IOException {
        Source source = Source.of("aktobe.txt", Files.readAllBytes(Path.of("samples/2016-aktobe-shootings.txt")));
        return TimelineFinder.find(Articles.of(source), source);
    }
}
