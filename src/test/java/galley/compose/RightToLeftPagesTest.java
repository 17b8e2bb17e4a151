package galley.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import galley.model.Article;
import galley.model.Section;
import galley.page.Mark.GlyphMark;
import galley.page.Mark.RuleMark;
import galley.page.Meaning.Artifact;
import galley.page.PageDump;
import galley.page.Structure.Kind;
import galley.read.Readers;
import galley.source.Source;
import galley.source.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Pages of languages that run from right to left are the mirror image of others, and their lines read as they should.
 */
class RightToLeftPagesTest {
    private static final double NEAR = 0.5;

    private static Article article(String name) {
        Path file = Path.of("src/test/resources/articles", name + ".json");
        try {
            return Readers.installed(RightToLeftPagesTest.class.getClassLoader())
                    .read(Source.of(name + ".json", Files.readAllBytes(file)))
                    .article();
        } catch (IOException | SourceException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }

    private static PageReader hebrew(String style) {
        return new PageReader(Articles.compose(article("hebrew"), style));
    }

    /** The first mark of a page that shows a text, or a longer one that begins with it. */
    private static GlyphMark mark(PageReader pages, int page, String text, Kind... under) {
        return pages.content(page, under).stream()
                .filter(mark -> PageDump.text(mark).strip().startsWith(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no '" + text + "' on page " + page));
    }

    private static double left(GlyphMark mark) {
        return mark.x();
    }

    /** The right end of the ink: the blank of a run that is read from the right is at its left. */
    private static double right(GlyphMark mark) {
        return mark.run().rightToLeft() ? mark.x() + mark.run().width() : PageReader.inkEnd(mark);
    }

    private static double right(List<GlyphMark> marks) {
        return marks.stream().mapToDouble(RightToLeftPagesTest::right).max().orElseThrow();
    }

    @Test
    void theSideColumnStandsLeftOfTheTextThatIsReadFirst() {
        PageReader brief = hebrew("brief");
        double side = right(brief.content(0, Kind.ASIDE));
        double main = brief.main(0).stream().mapToDouble(GlyphMark::x).min().orElseThrow();
        assertThat(side).isLessThan(main);
        assertThat(brief.width() - right(brief.main(0)))
                .isCloseTo(
                        brief.glyphs(0).stream().mapToDouble(GlyphMark::x).min().orElseThrow(), within(20.0));
    }

    @Test
    void titleAndHeadingsStartAtTheRightEdgeOfTheText() {
        for (String style : List.of("brief", "plain", "report", "handout")) {
            PageReader pages = hebrew(style);
            double edge = right(pages.main(0));
            assertThat(right(pages.content(0, Kind.TITLE))).as(style).isCloseTo(edge, within(1.0));
            assertThat(right(mark(pages, 0, "תולדות", Kind.HEADING_1, Kind.HEADING_2)))
                    .as(style)
                    .isBetween(edge - 30, edge + NEAR);
        }
    }

    @Test
    void labelsOfItemsStandAtTheRightOfWhatTheyName() {
        PageReader pages = hebrew("plain");
        List<GlyphMark> bullets = pages.content(0, Kind.LABEL).stream()
                .filter(mark -> PageDump.text(mark).strip().equals("•"))
                .toList();
        GlyphMark item = mark(pages, 0, "חדר", Kind.LIST_BODY);
        GlyphMark deeper = mark(pages, 0, "מאה", Kind.LIST_BODY);
        assertThat(bullets).hasSize(3);
        // The blank after a bullet stands between it and its item.
        double ink = bullets.get(0).x() + bullets.get(0).run().advance(0);
        assertThat(ink).isGreaterThan(right(item));
        assertThat(right(item)).isGreaterThan(right(deeper));
        GlyphMark ten = mark(pages, 0, "10", Kind.LABEL);
        assertThat(left(ten)).isGreaterThan(right(mark(pages, 0, "בחצות", Kind.LIST_BODY)));
        assertThat(right(ten)).isCloseTo(right(mark(pages, 0, "11", Kind.LABEL)), within(NEAR));
    }

    @Test
    void labelsOfFactsStandAtTheRightAndValuesStartBesideThem() {
        PageReader pages = hebrew("report");
        List<Double> values = new ArrayList<>();
        for (String value : List.of("הרציף", "דליה", "info@lighthouse.example")) {
            values.add(right(mark(pages, 0, value, Kind.TABLE_CELL)));
        }
        assertThat(values).allSatisfy(value -> assertThat(value).isCloseTo(values.get(0), within(NEAR)));
        for (String label : List.of("מיקום", "אדריכלית", "כתובת")) {
            assertThat(left(mark(pages, 0, label, Kind.ROW_HEADER))).isGreaterThan(values.get(0));
        }
    }

    @Test
    void columnsOfTablesFollowOneAnotherFromTheRight() {
        PageReader pages = hebrew("report");
        int page = pages.pageOf("שנה", Kind.COLUMN_HEADER);
        double year = right(mark(pages, page, "שנה", Kind.COLUMN_HEADER));
        double count = right(mark(pages, page, "מספר", Kind.COLUMN_HEADER));
        double remark = right(mark(pages, page, "הערה", Kind.COLUMN_HEADER));
        assertThat(List.of(year, count, remark)).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(right(mark(pages, page, "השנה", Kind.TABLE_CELL))).isCloseTo(remark, within(NEAR));
        for (String number : List.of("118", "1,204", "96")) {
            assertThat(right(mark(pages, page, number, Kind.TABLE_CELL)))
                    .as(number)
                    .isCloseTo(count, within(NEAR));
        }
    }

    @Test
    void notesHaveTheirNumberAndTheirRuleAtTheRight() {
        PageReader pages = hebrew("plain");
        GlyphMark number = mark(pages, 0, "1", Kind.NOTE);
        GlyphMark note = mark(pages, 0, "יומן", Kind.NOTE);
        assertThat(number.x()).isGreaterThanOrEqualTo(right(note));
        double edge = right(pages.main(0));
        RuleMark rule = pages.rules(0).stream()
                .filter(mark -> mark.y() < note.y() && mark.y() > note.y() - 30 && mark.width() < 200)
                .findFirst()
                .orElseThrow();
        assertThat(rule.x() + rule.width()).isCloseTo(edge, within(1.0));
    }

    @Test
    void headAndFootChangeSides() {
        PageReader pages = hebrew("brief");
        List<GlyphMark> furniture = pages.glyphs(1).stream()
                .filter(mark -> mark.meaning() == Artifact.PAGINATION && mark.y() > pages.height() / 2)
                .toList();
        double source = furniture.stream()
                .filter(mark -> PageDump.text(mark).contains("SHA"))
                .mapToDouble(GlyphMark::x)
                .findFirst()
                .orElseThrow();
        double folio = furniture.stream()
                .filter(mark -> PageDump.text(mark).strip().equals("2"))
                .mapToDouble(GlyphMark::x)
                .min()
                .orElseThrow();
        assertThat(folio).isLessThan(pages.width() / 4);
        assertThat(source).isGreaterThan(pages.width() / 2);
    }

    @Test
    void contentsNameTheirPagesAtTheLeft() {
        Article once = article("hebrew");
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            sections.addAll(once.sections());
        }
        Article often =
                new Article(once.title(), once.language(), once.metadata(), once.infoboxes(), once.lead(), sections);
        PageReader pages = new PageReader(Articles.compose(often, "report"));
        GlyphMark entry = mark(pages, 0, "מונחים", Kind.CONTENTS);
        List<GlyphMark> numbers = pages.content(0, Kind.CONTENTS).stream()
                .filter(mark ->
                        mark.y() == entry.y() && PageDump.text(mark).strip().matches("\\d+"))
                .sorted(Comparator.comparingDouble(GlyphMark::x))
                .toList();
        double edge = pages.main(0).stream().mapToDouble(GlyphMark::x).min().orElseThrow();
        assertThat(numbers.get(0).x()).isLessThan(entry.x()).isCloseTo(edge, within(1.0));
    }

    @Test
    void noInkLeavesThePage() {
        for (String name : List.of("hebrew", "arabic", "guest-scripts")) {
            for (String style : List.of("brief", "plain", "report", "handout")) {
                PageReader pages = new PageReader(Articles.compose(article(name), style));
                for (int page = 0; page < pages.pageCount(); page++) {
                    assertThat(pages.glyphs(page)).as("%s, %s", name, style).allSatisfy(mark -> {
                        assertThat(mark.x()).isGreaterThan(20);
                        assertThat(right(mark)).isLessThan(pages.width() - 20);
                    });
                }
            }
        }
    }

    @Test
    void aForeignValueStandsBesideItsLabelLikeAnyOther() {
        PageReader pages = new PageReader(Articles.compose(article("guest-scripts"), "report"));
        double usual = left(mark(pages, 0, "1934", Kind.TABLE_CELL));
        for (String label : List.of("Native name", "Arabic name")) {
            GlyphMark head = mark(pages, 0, label.substring(0, label.indexOf(' ')), Kind.ROW_HEADER);
            double value = pages.content(0, Kind.TABLE_CELL).stream()
                    .filter(mark -> Math.abs(mark.y() - head.y()) < 1)
                    .filter(mark -> !PageDump.text(mark).isBlank())
                    .mapToDouble(GlyphMark::x)
                    .min()
                    .orElseThrow();
            assertThat(value).as(label).isCloseTo(usual, within(NEAR));
        }
    }

    @Test
    void aQuotationInArabicEndsItsLastLineAtItsOwnSide() {
        PageReader pages = new PageReader(Articles.compose(article("guest-scripts"), "plain"));
        List<PageReader.TextLine> lines = PageReader.lines(pages.content(0, Kind.QUOTATION).stream()
                .filter(mark -> mark.run().rightToLeft())
                .toList());
        PageReader.TextLine first = lines.get(0);
        PageReader.TextLine last = lines.get(lines.size() - 1);
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(right(last.marks())).isCloseTo(right(first.marks()), within(NEAR));
        assertThat(last.left()).isGreaterThan(first.left() + 10);
    }

    @Test
    void signsRunTheWayTheirLineDoes() {
        PageReader pages = new PageReader(Articles.compose(article("guest-scripts"), "plain"));
        GlyphMark word = mark(pages, 0, "האור", Kind.PARAGRAPH);
        GlyphMark comma = pages.content(0, Kind.PARAGRAPH).stream()
                .filter(mark ->
                        mark.y() == word.y() && PageDump.text(mark).strip().equals(",") && mark.x() > word.x())
                .findFirst()
                .orElseThrow();
        assertThat(comma.x()).isGreaterThan(right(mark(pages, 0, "ספריית", Kind.PARAGRAPH)) - NEAR);
    }
}
