package galley.compose;

import static galley.compose.Articles.article;
import static galley.compose.Articles.paragraph;
import static galley.compose.Articles.section;
import static org.assertj.core.api.Assertions.assertThat;

import galley.compose.PageFaults.LastPage;
import galley.model.Block;
import galley.page.Mark.GlyphMark;
import galley.page.Meaning.Artifact;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;
import galley.timeline.Timeline;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many lines the pages of a document hold, where as many as usual would leave the last page thin. */
class PageDepthTest {
    /** Paragraphs of a line, of which none can be set a line longer or shorter. */
    private static PageReader pages(int lines, Style style) {
        List<Block> blocks = Collections.nCopies(lines, paragraph("A line."));
        return new PageReader(
                Articles.compose(article("Quay", List.of(), section(2, "A", blocks)), Timeline.EMPTY, style));
    }

    /** By how many lines the pages are deeper than the style asks; above zero for all that follows. */
    private static int deeper(PageReader pages, Style style) {
        PageFoot foot = new PageFoot(pages, style);
        assertThat(foot.faults()).isEmpty();
        return foot.linesMore();
    }

    /** From a fourth page that is filled by two thirds to a fifth that is. */
    @Test
    void allPagesAreALineDeeperOrAFewLessSoThatTheLastIsNotThin() {
        Style style = Articles.style("plain");
        Set<Integer> depths = new TreeSet<>();
        for (int lines = 170; lines < 216; lines++) {
            PageReader pages = pages(lines, style);
            assertThat(PageFaults.lastPage(pages, style)).as("%d lines", lines).isEqualTo(LastPage.FILLED);
            assertThat(PageFaults.in(pages, style)).as("%d lines", lines).isEmpty();
            depths.add(deeper(pages, style));
        }
        assertThat(depths).contains(1, 0, -1).allMatch(more -> more >= -3 && more <= 1);
    }

    @Test
    void pagesOfADocumentThatEndsWellAreAsTheStyleAsks() {
        Style style = Articles.style("plain");
        for (int lines = 160; lines < 176; lines++) {
            assertThat(deeper(pages(lines, style), style)).isZero();
        }
        assertThat(deeper(pages(10, style), style)).as("a page alone").isZero();
    }

    /** Printers leave some millimetres at the edge of the paper blank. */
    @ParameterizedTest
    @ValueSource(strings = {"brief", "report", "plain", "handout", "large-print", "ink-saver", "prepress"})
    void theFootStaysClearOfTheEdgeOfThePaper(String name) {
        Style style = Articles.style(name);
        double edge = CropMarks.trim(style).inset() + 14;
        double room = style.get(Role.PAGE, Property.PAPER).height().points()
                - style.get(Role.PAGE, Property.MARGIN_TOP).points()
                - style.get(Role.PAGE, Property.MARGIN_BOTTOM).points();
        int onPage = (int) (room / style.get(Role.BODY, Property.LEADING).points());
        for (int lines = 3 * onPage - 12; lines < 3 * onPage + 4; lines++) {
            PageReader pages = pages(lines, style);
            double lowest = pages.glyphs(0).stream()
                    .filter(mark -> mark.meaning() == Artifact.PAGINATION)
                    .mapToDouble(GlyphMark::y)
                    .max()
                    .orElseThrow();
            assertThat(lowest).as("%d lines", lines).isLessThan(pages.height() - edge);
        }
    }
}
