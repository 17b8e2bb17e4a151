package galley.compose;

import static galley.compose.Articles.article;
import static galley.compose.Articles.bullets;
import static galley.compose.Articles.paragraph;
import static galley.compose.Articles.prose;
import static galley.compose.Articles.proses;
import static galley.compose.Articles.section;
import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Article;
import galley.model.Block;
import galley.page.Mark.GlyphMark;
import galley.page.Structure.Kind;
import galley.source.Diagnostic;
import galley.source.Severity;
import galley.style.Presentation;
import galley.style.Style;
import galley.timeline.Timeline;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document of no more than so many pages: what goes in, and what is said of the rest. */
class FittingTest {
    private static final Article LONG = Articles.with(
            article(
                    "The harbour",
                    List.of(prose(1)),
                    section(2, "Digging", proses(3, 1)),
                    section(2, "Trade", List.of(), section(3, "Salt", proses(4, 1)), section(3, "Wood", proses(4, 1))),
                    section(2, "Storms", proses(9, 2)),
                    section(2, "Today", proses(2, 2))),
            Articles.facts());

    @ParameterizedTest
    @CsvSource({"brief, 1", "brief, 2", "report, 1", "report, 2", "report, 3", "plain, 1"})
    void takesNoMorePagesThanAllowed(String style, int pages) {
        assertThat(reader(fitted(LONG, Articles.timeline(30), style, pages)).pageCount())
                .isEqualTo(pages);
    }

    @Test
    void anArticleThatFitsIsTheSameAsWithoutTheLimit() {
        Article article = article("Quay", List.of(prose(1)), section(2, "Depths", prose(1)));
        Composed composed = fitted(article, Timeline.EMPTY, "brief", 1);

        assertThat(composed.composition())
                .isEqualTo(Articles.compose(article, "brief").composition());
        assertThat(composed.diagnostics()).isEmpty();
    }

    @Test
    void whatIsLeftOutIsTheEndAndIsNamedOnThePageAndInMessages() {
        Composed composed = fitted(LONG, Timeline.EMPTY, "brief", 1);
        List<String> messages =
                composed.diagnostics().stream().map(Diagnostic::message).toList();

        assertThat(messages.get(0)).matches("left out to fit 1 page: Salt \\(last \\d paragraphs\\)");
        assertThat(messages.subList(1, messages.size()))
                .containsExactly(
                        "left out to fit 1 page: Wood",
                        "left out to fit 1 page: Storms",
                        "left out to fit 1 page: Today");
        assertThat(composed.diagnostics()).allMatch(note -> note.severity() == Severity.NOTE);
        assertThat(reader(composed).letters(Set.of()))
                .containsPattern("Leftouttofit1page:Salt\\(last\\dparagraphs\\);Wood;Storms;TodaySource:");
    }

    @Test
    void noSentenceIsCutAndNoTypeIsSmaller() {
        PageReader whole = reader(Articles.compose(LONG, "brief"));
        PageReader fitted = reader(fitted(LONG, Timeline.EMPTY, "brief", 1));
        String text = fitted.letters(Set.of(Kind.ASIDE));
        String body = text.substring(0, text.indexOf("Leftouttofit"));

        String all = whole.letters(Set.of(Kind.ASIDE, Kind.CONTENTS)).replace("Contents", "");
        assertThat(all).startsWith(body);
        assertThat(body).endsWith("reopenedthenorthernone.");
        assertThat(sizes(fitted)).isSubsetOf(sizes(whole));
    }

    @Test
    void eventsFillTheSideColumnAndSectionsGoInAllTheSame() {
        Composed composed = fitted(LONG, Articles.timeline(60), "brief", 1);
        String text = reader(composed).letters(Set.of());

        assertThat(composed.diagnostics().get(0).message())
                .matches("left out to fit 1 page: Timeline \\(last \\d\\d events\\)");
        assertThat(text)
                .contains("Keelnumber5was")
                .doesNotContain("Keelnumber59was")
                .contains("Salt");
    }

    @Test
    void aParagraphThatAnnouncesAListIsNotLeftWithoutIt() {
        Article article = article(
                "Quay",
                proses(3, 1),
                section(2, "Order", prose(2), paragraph("They came in this order:"), bullets(paragraphs(60))));
        String text = reader(fitted(article, Timeline.EMPTY, "brief", 1)).letters(Set.of());

        assertThat(text).contains("Order").contains("Order(last2parts)").doesNotContain("inthisorder:");
    }

    @Test
    void aLimitThatCannotBeMetIsAWarning() {
        Article article = article("A very long title of a harbour ".repeat(80), List.of(prose(1)));
        Composed composed = fitted(article, Timeline.EMPTY, "brief", 1);

        assertThat(reader(composed).pageCount()).isGreaterThan(1);
        assertThat(composed.diagnostics())
                .anyMatch(found -> found.code().equals("P311") && found.severity() == Severity.WARNING)
                .anyMatch(found ->
                        found.code().equals("P310") && found.message().equals("left out to fit 1 page: Summary"));
    }

    private static Block[] paragraphs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> paragraph("Ship number " + i))
                .toArray(Block[]::new);
    }

    private static Set<Double> sizes(PageReader pages) {
        return IntStream.range(0, pages.pageCount())
                .boxed()
                .flatMap(page -> pages.glyphs(page).stream())
                .map(FittingTest::size)
                .collect(Collectors.toSet());
    }

    private static double size(GlyphMark mark) {
        return mark.run().size();
    }

    private static PageReader reader(Composed composed) {
        return new PageReader(composed);
    }

    private static Composed fitted(Article article, Timeline timeline, String style, int pages) {
        Style shipped = Articles.style(style);
        return Articles.COMPOSITOR.compose(
                new Request(article, Articles.ORIGIN, timeline, List.of(), shipped, Presentation.PLAIN.fitting(pages)));
    }
}
