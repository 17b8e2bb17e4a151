package galley.compose;

import galley.model.Article;
import galley.page.Composition;
import galley.page.PageDump;
import galley.testkit.Golden;
import org.junit.jupiter.api.Test;

/** Whole pages as text, to be read when a change moves anything. */
class GoldenPagesTest {

    @Test
    void aBriefWithFactsTimelineAndEveryKindOfBlock() {
        Composition pages = Articles.compose(Articles.everything(), Articles.moments(), Articles.style("brief"))
                .composition();
        Golden.assertMatches("pages/harbour-brief.txt", PageDump.of(pages));
        Golden.assertMatches("tags/harbour-brief.txt", PageDump.of(pages.structure()));
    }

    @Test
    void aPlainPageOfRunningText() {
        Article article = Articles.article(
                "Quay", Articles.proses(1, 1), Articles.section(2, "Depths", Articles.prose(1), Articles.prose(2)));
        Golden.assertMatches(
                "pages/quay-plain.txt",
                PageDump.of(Articles.compose(article, "plain").composition()));
    }
}
