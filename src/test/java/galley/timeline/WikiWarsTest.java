package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import galley.timeline.WikiWars.Kind;
import galley.timeline.WikiWars.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How many dates of encyclopedia articles about wars get their right place on the calendar. Runs where
 * {@code -Dgalley.corpus} names a folder that holds {@code timeline/wikiwars/*.tml}. The costs and words were chosen
 * with every second article in view, the first among them; the others tell whether they hold elsewhere.
 */
@Tag("full")
class WikiWarsTest {

    @Test
    void datesGetTheirPlaceOnTheCalendar() throws IOException {
        Score chosenWith = score(0);
        Score others = score(1);
        Score all = new Score();
        all.add(chosenWith);
        all.add(others);

        assertThat(all.marked()).isGreaterThan(1_000);
        assertThat(all.value()).as(figures(all)).isGreaterThanOrEqualTo(91.5);
        assertThat(all.relaxed()).as(figures(all)).isGreaterThanOrEqualTo(95.0);
        assertThat(all.strict()).as(figures(all)).isGreaterThanOrEqualTo(92.0);
        assertThat(others.value()).as(figures(others)).isGreaterThanOrEqualTo(90.0);
        assertThat(chosenWith.value() - others.value())
                .as("what was gained is no gain of the articles in view alone")
                .isLessThan(3.0);
    }

    @Test
    void whatTheWordsLeaveOutIsFoundElsewhere() throws IOException {
        Score all = score(0);
        all.add(score(1));

        assertThat(all.recall(Kind.DAY_AND_MONTH)).as(figures(all)).isGreaterThanOrEqualTo(88.0);
        assertThat(all.recall(Kind.MONTH)).as(figures(all)).isGreaterThanOrEqualTo(88.0);
        assertThat(all.recall(Kind.BC)).as(figures(all)).isGreaterThanOrEqualTo(88.0);
        assertThat(all.recall(Kind.RELATIVE)).as(figures(all)).isGreaterThanOrEqualTo(60.0);
    }

    /** The counts of every second article, from the first (0) or the second (1). */
    private static Score score(int from) throws IOException {
        Path corpus = Path.of(System.getProperty("galley.corpus", ""), "timeline", "wikiwars");
        Assumptions.assumeTrue(Files.isDirectory(corpus), corpus + " is not there");
        List<Path> files = WikiWars.files(corpus);
        Score score = new Score();
        for (int f = from; f < files.size(); f += 2) {
            score.add(WikiWars.score(files.get(f)));
        }
        return score;
    }

    private static String figures(Score score) {
        return String.format(
                Locale.ROOT,
                "strict %.1f relaxed %.1f value %.1f; recall: day and month %.1f month %.1f BC %.1f relative %.1f",
                score.strict(),
                score.relaxed(),
                score.value(),
                score.recall(Kind.DAY_AND_MONTH),
                score.recall(Kind.MONTH),
                score.recall(Kind.BC),
                score.recall(Kind.RELATIVE));
    }
}
