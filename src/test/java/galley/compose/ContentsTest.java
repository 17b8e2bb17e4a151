package galley.compose;

import static galley.compose.Articles.article;
import static galley.compose.Articles.prose;
import static galley.compose.Articles.proses;
import static galley.compose.Articles.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import galley.compose.PageReader.TextLine;
import galley.model.Article;
import galley.model.Section;
import galley.page.Structure.Kind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of contents of long documents. */
class ContentsTest {
    private static final List<String> HEADINGS = List.of("Digging", "Trade", "Salt", "Wood", "Storms", "Today");

    private static final Article LONG = article(
            "The harbour",
            List.of(prose(1)),
            section(2, "Digging", proses(6, 2)),
            section(2, "Trade", proses(1, 1), section(3, "Salt", proses(8, 2)), section(3, "Wood", proses(4, 2))),
            section(2, "Storms", proses(9, 2)),
            section(2, "Today", proses(3, 2)));

    @ParameterizedTest
    @ValueSource(strings = {"brief", "report"})
    void everyLineNamesThePageOnWhichItsHeadingStands(String style) {
        PageReader pages = new PageReader(Articles.compose(LONG, style));
        List<TextLine> lines = lines(pages, 0);

        assertThat(pages.pageCount()).isGreaterThan(3);
        assertThat(lines).hasSameSizeAs(HEADINGS);
        for (int i = 0; i < lines.size(); i++) {
            String heading = HEADINGS.get(i);
            Kind kind = List.of("Salt", "Wood").contains(heading) ? Kind.HEADING_2 : Kind.HEADING_1;
            int page = page(pages, heading, kind);
            assertThat(lines.get(i).text().replaceAll("[\\s\u00A0]", ""))
                    .matches("[\\d.]*" + heading + page)
                    .as("%s stands on page %d", heading, page);
            assertThat(lines.get(i).right()).isCloseTo(lines.get(0).right(), within(0.01));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "report"})
    void upToThreePagesNeedNone(String style) {
        Article article = article(
                "Quay", List.of(prose(1)), section(2, "Depths", proses(5, 2)), section(2, "Piers", proses(3, 2)));
        PageReader pages = new PageReader(Articles.compose(article, style));

        assertThat(pages.pageCount()).isBetween(2, 3);
        assertThat(lines(pages, 0)).isEmpty();
    }

    @Test
    void aStyleMayDoWithoutThem() {
        assertThat(lines(new PageReader(Articles.compose(LONG, "plain")), 0)).isEmpty();
    }

    @Test
    void ofVeryManySectionsTheFirstLevelIsListed() {
        Section[] sections = IntStream.range(0, 30)
                .mapToObj(i -> section(2, "Pier " + i, proses(1, 2), section(3, "Depth of pier " + i, prose(2))))
                .toArray(Section[]::new);
        List<TextLine> lines =
                lines(new PageReader(Articles.compose(article("Piers", List.of(prose(1)), sections), "brief")), 0);

        assertThat(lines).hasSize(30).noneMatch(line -> line.text().contains("Depth"));
    }

    private static List<TextLine> lines(PageReader pages, int page) {
        return PageReader.lines(pages.content(page, Kind.CONTENTS));
    }

    private static int page(PageReader pages, String heading, Kind kind) {
        return IntStream.range(0, pages.pageCount())
                        .filter(page -> PageReader.lines(pages.content(page, kind)).stream()
                                .anyMatch(line -> line.text().strip().endsWith(heading)))
                        .findFirst()
                        .orElseThrow()
                + 1;
    }
}
