package galley.compose;

import static galley.compose.Articles.article;
import static galley.compose.Articles.prose;
import static galley.compose.Articles.proses;
import static galley.compose.Articles.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import galley.model.Article;
import galley.page.Mark.GlyphMark;
import galley.page.Meaning.Artifact;
import galley.style.Presentation;
import galley.style.Style;
import galley.timeline.Timeline;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around the text of every page. */
class FurnitureTest {
    private static final Article LONG = article(
            "The harbour of the northern shore, a title that fills much of the running head",
            List.of(prose(1)),
            section(2, "The ships that called at the long quay in winter", proses(12, 2)));

    @ParameterizedTest
    @ValueSource(strings = {"brief", "report", "plain"})
    void theHandlingLabelStandsAtTheRightInHeadAndFootOfEveryPage(String style) {
        PageReader pages = handled(style);

        assertThat(pages.pageCount()).isGreaterThan(1);
        for (int page = 0; page < pages.pageCount(); page++) {
            List<GlyphMark> labels = labels(pages, page);
            double right = pages.rules(page).stream()
                    .filter(rule -> rule.meaning() == Artifact.PAGINATION)
                    .mapToDouble(rule -> rule.x() + rule.width())
                    .max()
                    .orElseThrow();
            assertThat(labels).hasSize(2).allSatisfy(label -> {
                assertThat(label.run().size()).isGreaterThanOrEqualTo(12);
                assertThat(PageReader.inkEnd(label)).isCloseTo(right, within(0.5));
            });
            assertThat(labels.get(0).y()).isLessThan(90);
            assertThat(labels.get(1).y()).isGreaterThan(new PageFoot(pages, Articles.style(style)).foot());
        }
    }

    @Test
    void headAndFootMakeRoomForTheLabel() {
        PageReader pages = handled("brief");
        for (int page = 0; page < pages.pageCount(); page++) {
            for (GlyphMark label : labels(pages, page)) {
                assertThat(pages.glyphs(page))
                        .filteredOn(mark -> !mark.equals(label) && Math.abs(mark.y() - label.y()) < 1)
                        .allMatch(mark -> PageReader.inkEnd(mark) < label.x());
            }
            assertThat(pages.furniture(page)).contains((page + 1) + " / " + pages.pageCount() + " harbour.txt");
        }
    }

    @Test
    void withoutALabelNothingSaysHowToHandleIt() {
        assertThat(new PageReader(Articles.compose(LONG, "brief")).furniture(0)).doesNotContain("TLP");
    }

    private static List<GlyphMark> labels(PageReader pages, int page) {
        return pages.glyphs(page).stream()
                .filter(mark -> mark.run().text().contains("TLP:AMBER+STRICT"))
                .sorted(Comparator.comparingDouble(GlyphMark::y))
                .toList();
    }

    private static PageReader handled(String name) {
        Style style = Articles.style(name);
        Presentation presentation = Presentation.PLAIN.handled("TLP:AMBER+STRICT");
        return new PageReader(Articles.COMPOSITOR.compose(
                new Request(LONG, Articles.ORIGIN, Timeline.EMPTY, List.of(), style, presentation)));
    }
}
