package galley.compose;

import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Article;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;
import galley.testkit.Seeds;
import galley.timeline.Timeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No widow, no orphan, no stranded heading, no note apart from its call, and pages that end within a line of their foot
 * or of their notes, over many articles in every style.
 *
 * <p>A page may end higher only where nothing that follows can fill it: it stands above what is never divided (a
 * picture, a row, a short list, code or quotation), above a heading with its two lines, above a line for whose notes
 * there is no room, or filling it would only leave a later page as short ({@link Refilling} tries every way). A note
 * may begin after its call only where two lines of text call more notes than a page has room for.
 */
class PageFaultsTest {
    /**
     * Of a hundred articles so many may end in a page that is filled by less than a third: most of those are of two
     * pages, the first of which would have to end several lines early. The breaker finds whatever can be had for less
     * than another page that is two lines short (PageBreakerPropertyTest tries everything). Of the 72 articles without
     * notes 7 do in ink-saver, whose pages hold most lines, 1 in handout, none in the other styles.
     */
    private static final int THIN_OF_A_HUNDRED = 12;

    @ParameterizedTest
    @ValueSource(strings = {"brief", "report", "plain", "handout", "large-print", "ink-saver", "prepress"})
    void articlesByChanceHaveNone(String name) {
        Style style = Articles.style(name);
        Seeds.check(
                50,
                random ->
                        assertThat(faults(PageArticles.article(random), style)).isEmpty());
    }

    /**
     * The articles are those of the folder that {@code -Dgalley.corpus} names: all of them, but in the quick suite
     * those without notes alone.
     */
    @ParameterizedTest
    @ValueSource(strings = {"brief", "report", "plain", "handout", "large-print", "ink-saver", "prepress"})
    void writtenArticlesHaveNone(String name) throws IOException {
        Path corpus = corpus();
        assertNone(WrittenArticles.plain(corpus), 60, name);
        assertNone(WrittenArticles.wars(corpus), 11, name);
    }

    @Tag("full")
    @ParameterizedTest
    @ValueSource(strings = {"brief", "report", "plain", "handout", "large-print", "ink-saver", "prepress"})
    void pagesOfWikisHaveNone(String name) throws IOException {
        Path corpus = corpus();
        assertNone(WrittenArticles.pages(corpus), 70, name);
    }

    /** Every third page of all dumps, of whatever language and length: 40 articles. */
    @Tag("full")
    @ParameterizedTest
    @ValueSource(strings = {"brief", "report", "plain", "handout", "large-print", "ink-saver", "prepress"})
    void pagesOfDumpsHaveNone(String name) throws IOException {
        List<Article> dumps = WrittenArticles.dumps(corpus());
        List<Article> third = new ArrayList<>();
        for (int i = 0; i < dumps.size(); i += 3) {
            third.add(dumps.get(i));
        }
        assertNone(third, 40, name);
    }

    private static Path corpus() {
        String corpus = System.getProperty("galley.corpus", "");
        Assumptions.assumeFalse(corpus.isEmpty(), "no articles are at hand; -Dgalley.corpus=DIR would name some");
        return Path.of(corpus);
    }

    private static void assertNone(List<Article> articles, int least, String name) {
        assertThat(articles).hasSizeGreaterThanOrEqualTo(least);
        Style style = Articles.style(name);
        List<String> found = new ArrayList<>();
        List<String> thin = new ArrayList<>();
        for (Article article : articles) {
            PageReader pages = pages(article, style);
            PageFaults.in(pages, style).forEach(fault -> found.add(article.title() + ", " + fault));
            if (PageFaults.isThin(pages, style)) {
                thin.add(article.title());
            }
        }
        assertThat(found).isEmpty();
        assertThat(thin)
                .as("articles whose last page is filled by less than a third")
                .hasSizeLessThanOrEqualTo(articles.size() * THIN_OF_A_HUNDRED / 100);
    }

    @Test
    void theFaultsAreFaults() {
        Style style = Articles.style("plain");
        Style careless = style.with(Role.BODY, Property.WIDOWS, 1).with(Role.BODY, Property.ORPHANS, 1);
        List<String> found = new ArrayList<>();
        for (int seed = 0; seed < 8; seed++) {
            found.addAll(faults(PageArticles.article(new SplittableRandom(seed)), careless));
        }
        assertThat(found).as("faults of a style that allows them").isNotEmpty();
    }

    private static List<String> faults(Article article, Style style) {
        return PageFaults.in(pages(article, style), style);
    }

    private static PageReader pages(Article article, Style style) {
        return new PageReader(Articles.compose(article, Timeline.EMPTY, style));
    }
}
