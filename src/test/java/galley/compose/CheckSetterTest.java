package galley.compose;

import static galley.compose.Articles.article;
import static galley.compose.Articles.prose;
import static galley.compose.Articles.proses;
import static galley.compose.Articles.section;
import static org.assertj.core.api.Assertions.assertThat;

import galley.check.Finding;
import galley.check.Spot;
import galley.model.Article;
import galley.page.Mark.GlyphMark;
import galley.page.Mark.RuleMark;
import galley.page.Structure.Kind;
import galley.source.Place;
import galley.source.Severity;
import galley.style.Presentation;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is to be checked before an article is used, as its documents say it. */
class CheckSetterTest {
    private static final List<Finding> FINDINGS = List.of(
            new Finding(
                    "G201",
                    Severity.WARNING,
                    "The infobox gives “40 ships”, the summary 37",
                    List.of(Spot.in(new Place(9, 1, 100), "40 ships"), Spot.in(new Place(13, 5, 300), "37"))),
            new Finding(
                    "G305",
                    Severity.NOTE,
                    "“Last year” does not say which",
                    List.of(Spot.in(new Place(20, 1, 500), "Last year"))));

    private static final Article ARTICLE =
            Articles.with(article("The harbour", List.of(prose(1)), section(2, "Ships", prose(1))), Articles.facts());

    @ParameterizedTest
    @ValueSource(strings = {"brief", "report", "plain"})
    void everyFindingNamesItsRuleAndItsLines(String style) {
        String text = pages(style, FINDINGS).letters(Set.of());

        assertThat(text)
                .contains("Checkbeforeuse"
                        + "Theinfoboxgives“40ships”,thesummary37G201·lines9,13"
                        + "“Lastyear”doesnotsaywhichG305·line20");
    }

    @Test
    void theBoxIsMarkedByASignalAndByWords() {
        Style style = Articles.style("brief");
        int signal = style.get(Role.CHECK, Property.RULE_COLOUR).rgb();
        PageReader pages = pages("brief", FINDINGS);
        List<RuleMark> rules =
                pages.rules(0).stream().filter(rule -> rule.rgb() == signal).toList();
        List<GlyphMark> heading = pages.content(0, Kind.HEADING_1).stream()
                .filter(mark -> mark.rgb() == signal)
                .toList();

        assertThat(rules).singleElement().satisfies(rule -> {
            assertThat(rule.height()).isGreaterThan(4 * rule.width());
            assertThat(heading).isNotEmpty().allSatisfy(mark -> {
                assertThat(mark.x()).isGreaterThan(rule.x() + rule.width());
                assertThat(mark.y()).isBetween(rule.y(), rule.y() + rule.height());
            });
        });
    }

    @Test
    void withNothingToCheckThereIsNoBox() {
        assertThat(pages("brief", List.of()).letters(Set.of())).doesNotContain("Check");
    }

    @Test
    void itStaysWhenSectionsMustGo() {
        Article article = article("Quay", List.of(prose(1)), section(2, "Ships", proses(12, 2)));
        Composed composed = Articles.COMPOSITOR.compose(new Request(
                article,
                Articles.ORIGIN,
                Articles.timeline(80),
                FINDINGS,
                Articles.style("brief"),
                Presentation.PLAIN.fitting(1)));
        PageReader pages = new PageReader(composed);

        assertThat(pages.pageCount()).isEqualTo(1);
        assertThat(pages.letters(Set.of())).contains("Checkbeforeuse").contains("Keelnumber0was");
    }

    private static PageReader pages(String style, List<Finding> findings) {
        return new PageReader(Articles.COMPOSITOR.compose(new Request(
                ARTICLE, Articles.ORIGIN, Articles.moments(), findings, Articles.style(style), Presentation.PLAIN)));
    }
}
