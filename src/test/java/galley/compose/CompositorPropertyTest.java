package galley.compose;

import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Article;
import galley.page.Mark.GlyphMark;
import galley.page.PageDump;
import galley.page.Structure.Kind;
import galley.style.Style;
import galley.testkit.Seeds;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompositorPropertyTest {
    private static final List<String> STYLES = List.of("brief", "report", "plain");

    @Test
    void everyWordIsReadOnceInOrderWhateverTheArticle() {
        check((article, pages) -> assertContains(unnumbered(pages), ArticleWords.letters(article)), "brief");
    }

    /** Says where the texts part rather than printing both whole. */
    private static void assertContains(String read, String written) {
        int start = read.indexOf(written.substring(0, Math.min(30, written.length())));
        int at = 0;
        while (!read.contains(written)
                && at < written.length()
                && read.startsWith(written.substring(0, at + 1), start)) {
            at++;
        }
        String expected = written.substring(at, Math.min(written.length(), at + 60));
        assertThat(read.contains(written))
                .as("after %d letters should come %s", at, expected)
                .isTrue();
    }

    private static String unnumbered(PageReader pages) {
        // The contents of a long article stand between its summary and its first section.
        return pages.letters(Set.of(Kind.LABEL, Kind.REFERENCE, Kind.ASIDE, Kind.NOTE, Kind.CONTENTS))
                .replaceFirst("Contents", "");
    }

    @Test
    void nothingStandsOutsideTheTextAreaWhateverTheArticle() {
        for (String name : STYLES) {
            Style style = Articles.style(name);
            Geometry geometry = Geometry.of(
                    style,
                    new Looks(style, galley.font.FontLibrary.bundled(), "en").of(galley.style.Role.FOOT),
                    new java.util.ArrayList<>());
            check((article, pages) -> assertInside(pages, geometry, new PageFoot(pages, style)), name);
        }
    }

    /** Signs and slanting strokes at the edges of justified lines stick out by less, in points. */
    private static final double HANGING = 4;

    private static void assertInside(PageReader pages, Geometry geometry, PageFoot foot) {
        assertThat(foot.faults()).isEmpty();
        double right = geometry.left() + geometry.whole() + HANGING;
        for (int page = 0; page < pages.pageCount(); page++) {
            for (GlyphMark mark : pages.content(page)) {
                boolean inside = mark.x() > geometry.left() - HANGING
                        && PageReader.inkEnd(mark) < right
                        && mark.y() > geometry.top()
                        && mark.y() < foot.foot() + 0.02;
                assertThat(inside)
                        .as("page %d: %s at %.2f, %.2f", page + 1, PageDump.text(mark), mark.x(), mark.y())
                        .isTrue();
            }
        }
    }

    @Test
    void noPageEndsInAHeadingWhateverTheArticle() {
        check(
                (article, pages) -> {
                    for (int page = 0; page + 1 < pages.pageCount(); page++) {
                        List<GlyphMark> main = pages.main(page);
                        if (!main.isEmpty()) {
                            Kind last = pages.kind(main.get(main.size() - 1));
                            assertThat(last.type())
                                    .as("end of page %d", page + 1)
                                    .doesNotMatch("H\\d");
                        }
                    }
                },
                "brief");
    }

    @Test
    void everyPageHasInk() {
        check(
                (article, pages) -> {
                    for (int page = 0; page < pages.pageCount(); page++) {
                        assertThat(pages.content(page)).as("page %d", page + 1).isNotEmpty();
                    }
                },
                "plain");
    }

    private interface Claim {
        void check(Article article, PageReader pages);
    }

    private static void check(Claim claim, String styleName) {
        Style style = Articles.style(styleName);
        Seeds.check(12, random -> {
            Article article = new OddArticles(new Random(random.nextLong())).article();
            claim.check(
                    article, new PageReader(Articles.compose(article, Articles.timeline(random.nextInt(20)), style)));
        });
    }
}
