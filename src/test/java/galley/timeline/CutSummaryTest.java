package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A long sentence is cut to the part that its date belongs to. */
class CutSummaryTest {
    private static final String LONG = "the wardens of the old harbour, who had asked three councils for money without"
            + " any answer, at last received the first of the two large lamps that had been promised";

    @Test
    void whatFollowsTheDateIsCutOffFirst() {
        assertThat(summaries("The keepers had been angry about the state of the stairs and the vote of May 1871, rather"
                        + " than about the pay that the newspapers of the town wrote about in every single issue."))
                .containsExactly("The keepers had been angry about the state of the stairs and the vote");
    }

    @Test
    void whatStandsFarBeforeTheDateIsCutOff() {
        assertThat(summaries("The fire did not lead to any change in how the oil of the lamps was stored below the"
                        + " stairs and this prompted the youngest of the keepers to write a long letter to the queen"
                        + " in May 1871."))
                .containsExactly("This prompted the youngest of the keepers to write a long letter to the queen");
    }

    @Test
    void thePartBehindTheDateIsNotTakenForIts() {
        assertThat(summaries("Answering the many complaints of captains about the dim light, with a long letter to the"
                        + " owners and a copy of Rules for Lamps (1871), Ann Lee, " + LONG + "."))
                .singleElement()
                .asString()
                .contains("Rules for Lamps")
                .hasSizeLessThanOrEqualTo(152);
    }

    @Test
    void aPrepositionThatDidNotLeadToTheDateStays() {
        assertThat(summaries("On 5 June 1871, the owners gave in.")).containsExactly("The owners gave in");
    }

    @Test
    void aCommaThatLedToTheDateGoes() {
        assertThat(summaries("The lamp was lit (by hand, 1871) and shone."))
                .containsExactly("The lamp was lit (by hand) and shone");
    }

    private static List<String> summaries(String sentence) {
        return TimelineFinder.find(Articles.of("= The lamp =\n\nIt is a lamp.\n\n==Lamp==\n" + sentence))
                .events()
                .stream()
                .map(Event::summary)
                .toList();
    }
}
