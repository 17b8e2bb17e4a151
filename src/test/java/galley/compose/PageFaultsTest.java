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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No widow, no orphan, no stranded heading, and pages that end within a line of their foot, over many articles.
 *
 * <p>Where bottoms cannot be had: above what is never divided (a row, a picture, code, a list or quotation of few
 * lines) and above a heading with its two lines, whose place would be higher than what is left, or on the page before
 * that, which shares what is left with it; and where notes at the foot take the room that a line's own note would need.
 */
class PageFaultsTest {
    /** Not large print: its pages hold so few lines that what stays whole decides where many of them end. */
    @ParameterizedTest
    @ValueSource(strings = {"brief", "report", "plain", "handout", "ink-saver", "prepress"})
    void articlesByChanceHaveNone(String name) {
        Style style = Articles.style(name);
        Seeds.check(
                50,
                random ->
                        assertThat(faults(PageArticles.article(random), style)).isEmpty());
    }

    /** The articles are those of the folder that {@code -Dgalley.corpus} names. */
    @ParameterizedTest
    @ValueSource(strings = {"brief", "report", "plain", "handout", "large-print", "ink-saver", "prepress"})
    void writtenArticlesHaveNone(String name) throws IOException {
        String corpus = System.getProperty("galley.corpus", "");
        Assumptions.assumeFalse(corpus.isEmpty(), "no articles are at hand; -Dgalley.corpus=DIR would name some");
        Style style = Articles.style(name);
        List<Article> articles = WrittenArticles.read(Path.of(corpus, "plain", "wikitext-2-valid.txt"));
        assertThat(articles).hasSizeGreaterThan(50);
        List<String> found = new ArrayList<>();
        int thin = 0;
        for (Article article : articles) {
            PageReader pages = pages(article, style);
            found.addAll(PageFaults.in(pages, style));
            thin += PageFaults.isThin(pages, style) ? 1 : 0;
        }
        assertThat(found).isEmpty();
        assertThat(thin).as("articles whose last page is nearly empty").isLessThanOrEqualTo(articles.size() / 12);
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
