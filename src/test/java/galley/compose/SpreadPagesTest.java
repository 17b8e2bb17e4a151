package galley.compose;

import static galley.compose.Articles.article;
import static galley.compose.Articles.prose;
import static galley.compose.Articles.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import galley.compose.PageReader.TextLine;
import galley.model.Section;
import galley.page.Structure.Kind;
import galley.testkit.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings on one page stand at one distance from the text above, and at none that reads as a hole. */
class SpreadPagesTest {
    /** Between the baselines of text and heading: in points what the style asks for, without any space above. */
    private static final double WITHOUT_SPACE = 17.1;

    private static final double ABOVE = 21;

    @ParameterizedTest
    @ValueSource(strings = {"brief", "plain", "handout"})
    void headingsOfOnePageStandAlikeAndWithinBounds(String style) {
        int[] spread = new int[1];
        Seeds.check(40, random -> {
            PageReader pages =
                    new PageReader(Articles.compose(article("Quay", Articles.proses(1, 1), some(random)), style));
            for (int page = 0; page < pages.pageCount(); page++) {
                List<Double> gaps = gaps(pages, page);
                for (double gap : gaps) {
                    assertThat(gap - WITHOUT_SPACE).isBetween(Flow.LEAST * ABOVE - 0.5, 1.5 * ABOVE + 0.5);
                    assertThat(gap).as("page %d: %s", page + 1, gaps).isCloseTo(gaps.get(0), within(0.05));
                    spread[0] += Math.abs(gap - WITHOUT_SPACE - ABOVE) > 1 ? 1 : 0;
                }
            }
        });
        if (System.getProperty("galley.seed", "").isEmpty()) {
            assertThat(spread[0])
                    .as("headings on pages that are widened or narrowed")
                    .isGreaterThan(10);
        }
    }

    private static Section[] some(RandomGenerator random) {
        List<Section> sections = new ArrayList<>();
        for (int i = 6 + random.nextInt(6); i > 0; i--) {
            sections.add(section(2, "Depths", prose(1 + random.nextInt(4)), prose(1 + random.nextInt(2))));
        }
        return sections.toArray(new Section[0]);
    }

    /** Between the baselines of each heading and of the body text above it, as far as that is on the grid. */
    private static List<Double> gaps(PageReader pages, int page) {
        List<TextLine> lines = PageReader.lines(pages.content(page, Kind.SECTION));
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (pages.kind(lines.get(i).marks().get(0)) == Kind.HEADING_1) {
                gaps.add(lines.get(i).y() - lines.get(i - 1).y());
            }
        }
        return gaps;
    }

    @Test
    void theFirstPageBeginsAtMostTwoLinesLower() {
        Seeds.check(30, random -> {
            PageReader pages =
                    new PageReader(Articles.compose(article("Quay", Articles.proses(1, 1), some(random)), "brief"));
            PageReader alone = new PageReader(Articles.compose(article("Quay", Articles.proses(1, 1)), "brief"));
            double lower = firstLine(pages) - firstLine(alone);
            assertThat(lower % 14).isCloseTo(0, within(0.01));
            assertThat(lower).isBetween(-0.01, 28.01);
        });
    }

    private static double firstLine(PageReader pages) {
        return PageReader.lines(pages.main(0)).stream()
                .filter(line -> line.marks().get(0).run().size() == 11.5)
                .findFirst()
                .orElseThrow()
                .y();
    }
}
