package galley.compose;

import static galley.compose.Articles.article;
import static galley.compose.Articles.field;
import static galley.compose.Articles.paragraph;
import static galley.compose.Articles.prose;
import static galley.compose.Articles.proses;
import static galley.compose.Articles.section;
import static galley.compose.Articles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import galley.compose.PageReader.TextLine;
import galley.model.Article;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Section;
import galley.page.OutlineEntry;
import galley.page.Structure.Kind;
import galley.style.NotePlace;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;
import galley.timeline.Timeline;
import java.util.Comparator;
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

    @ParameterizedTest
    @ValueSource(strings = {"brief", "report", "handout", "large-print", "ink-saver", "prepress"})
    void factsAndTimelineAreListedWhereTheyStand(String style) {
        Composed composed = composedWithFacts(30, style);
        PageReader pages = new PageReader(composed);
        List<String> listed = pageNumbers(pages);
        List<String> outlined = composed.composition().outline().stream()
                .filter(entry -> !entry.title().equals("Contents"))
                .map(entry -> entry.title().replaceAll("[\\s\u00A0]", "") + (entry.page() + 1))
                .toList();

        assertThat(listed).containsAll(outlined).anyMatch(line -> line.startsWith("Keyfacts"));
        assertThat(listed.stream().filter(outlined::contains)).containsExactlyElementsOf(outlined);
        assertThat(outlined).anyMatch(line -> line.startsWith("Timeline"));
        assertThat(composed.composition().outline()).isSortedAccordingTo(Comparator.comparingInt(OutlineEntry::page));
    }

    @Test
    void aTimelineThatBeginsOnALaterPageIsListedBehindTheSectionsBeforeIt() {
        List<String> listed = pageNumbers(new PageReader(composedWithFacts(60, "brief")));

        assertThat(listed.get(0)).isEqualTo("Keyfacts1");
        assertThat(listed.get(1)).isEqualTo("Digging1");
        // Never between subsections of one section, as if the later ones were its own.
        assertThat(listed).containsSubsequence("Salt2", "Wood4", "Timeline3", "Storms5");
    }

    @Test
    void notesAtTheEndAreListedToo() {
        Article noted = article(
                "The harbour",
                List.of(prose(1)),
                section(2, "Digging", proses(14, 2)),
                section(2, "Trade", proses(9, 2)),
                section(2, "Tides", paragraph(new Inline.Note("", List.of(text("By the gauge."))))));
        Style atEnd = Articles.style("brief").with(Role.PAGE, Property.NOTES, NotePlace.END);
        PageReader pages = new PageReader(Articles.compose(noted, Timeline.EMPTY, atEnd));

        assertThat(pageNumbers(pages)).last().asString().matches("Notes\\d+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "handout", "large-print"})
    void theRunningHeadOverContentsNamesThem(String style) {
        PageReader pages = new PageReader(composedWithFacts(30, style));
        int contents = pages.pageOf("Contents", Kind.HEADING_1);
        TextLine first = PageReader.lines(pages.content(contents)).get(0);

        assertThat(contents).isPositive();
        assertThat(pages.furniture(contents)).contains(first.text().equals("Contents") ? "Contents" : "Key facts");
        assertThat(pages.furniture(contents + 1)).doesNotContain("Key facts");
    }

    private static Composed composedWithFacts(int facts, String style) {
        Field[] fields = IntStream.range(0, facts)
                .mapToObj(i -> field("Pile " + i, "driven by hand"))
                .toArray(Field[]::new);
        Article article = Articles.with(LONG, new Infobox("harbour", List.of(fields)));
        return Articles.compose(article, Articles.moments(), Articles.style(style));
    }

    /** The lines of the contents without blanks: heading and page. */
    private static List<String> pageNumbers(PageReader pages) {
        return IntStream.range(0, pages.pageCount())
                .mapToObj(page -> lines(pages, page))
                .flatMap(List::stream)
                .map(line -> line.text().replaceAll("[\\s\u00A0]", ""))
                .toList();
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
