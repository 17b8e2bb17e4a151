package galley.compose;

import static galley.compose.Articles.article;
import static galley.compose.Articles.compose;
import static galley.compose.Articles.field;
import static galley.compose.Articles.paragraph;
import static galley.compose.Articles.prose;
import static galley.compose.Articles.section;
import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Article;
import galley.model.Infobox;
import galley.page.PageDump;
import galley.page.Structure.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the box of facts shows, and where. */
class FactsSetterTest {
    @Test
    void factsLeaveOutATitleThatRepeatsTheArticles() {
        Article article = Articles.with(article("The harbour", List.of(prose(1))), Articles.facts());
        assertThat(facts(article))
                .startsWith("Key factsLocationNorthern shore")
                .contains("At low water")
                .doesNotContain("Title");
        Article other = Articles.with(article("Quay", List.of(prose(1))), Articles.facts());
        assertThat(new PageReader(compose(other, "brief")).letters(Set.of())).contains("TitleTheharbour");
    }

    @Test
    void twoBoxesSayWhatEachDescribesAndOneNeedNot() {
        Infobox mill = new Infobox("mill", List.of(field("Wheels", "two")));
        Infobox building = new Infobox("protected building", List.of(field("Listed", "1971")));
        Article article = article("A mill", List.of(paragraph("It stands by the sea.")));

        assertThat(facts(Articles.with(article, mill, building)))
                .isEqualTo("Key factsMillWheelstwoProtected buildingListed1971");
        assertThat(facts(Articles.with(article, mill))).isEqualTo("Key factsWheelstwo");
    }

    @Test
    void aShortInfoboxWithoutSideColumnStandsAfterTheSummary() {
        Article article = Articles.with(
                article("Quay", List.of(paragraph("First.")), section(2, "Depths", prose(1))),
                new galley.model.Infobox("", List.of(field("Length", "90 m"))));
        String letters = new PageReader(compose(article, "report")).letters(Set.of());
        assertThat(letters).contains("First.KeyfactsLength90m1Depths");
    }

    @Test
    void aFactWithoutAValueShowsThatItIsLeftOpen() {
        Infobox box = new Infobox("", List.of(field("Built", "1931"), field("Demolished", "")));
        Article article = Articles.with(article("A mill", List.of(paragraph("It stands by the sea."))), box);

        assertThat(facts(article)).isEqualTo("Key factsBuilt1931Demolished–");
    }

    private static String facts(Article article) {
        PageReader pages = new PageReader(compose(article, "brief"));
        return pages.content(0, Kind.ASIDE).stream().map(PageDump::text).collect(Collectors.joining());
    }
}
