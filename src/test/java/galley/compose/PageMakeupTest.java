package galley.compose;

import static galley.compose.Articles.article;
import static galley.compose.Articles.bullets;
import static galley.compose.Articles.cell;
import static galley.compose.Articles.compose;
import static galley.compose.Articles.header;
import static galley.compose.Articles.paragraph;
import static galley.compose.Articles.prose;
import static galley.compose.Articles.proses;
import static galley.compose.Articles.row;
import static galley.compose.Articles.section;
import static galley.compose.Articles.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import galley.compose.PageReader.TextLine;
import galley.model.Article;
import galley.model.Block;
import galley.model.Inline;
import galley.page.Mark.GlyphMark;
import galley.page.Structure.Kind;
import galley.source.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where things stand to each other on the page, as a typesetter would check it. */
class PageMakeupTest {
    private static final double FACTS_TINT_LEAST = 20;

    private static List<TextLine> lines(PageReader pages, int page) {
        return PageReader.lines(pages.main(page));
    }

    private static TextLine line(List<TextLine> lines, String start) {
        return lines.stream()
                .filter(line -> line.text().strip().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line begins with " + start));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aHeadingIsCloserToItsTextThanToWhatPrecedes(int paragraphsOfLead) {
        Article article = article(
                "Quay", proses(paragraphsOfLead, 1), section(2, "Outer", List.of(), section(3, "Inner", prose(2))));
        List<TextLine> lines = lines(new PageReader(compose(article, "brief")), 0);
        TextLine outer = line(lines, "Outer");
        TextLine inner = line(lines, "Inner");
        int at = lines.indexOf(inner);
        assertThat(lines.get(at - 1)).isEqualTo(outer);
        assertThat(lines.get(at + 1).y() - inner.y()).isBetween(14.0, 18.0);
        assertThat(lines.get(at + 1).y() - inner.y()).isLessThan(inner.y() - outer.y());
    }

    @Test
    void paragraphsOfTheSummaryFollowWithoutAGap() {
        List<TextLine> lines = lines(new PageReader(compose(article("Quay", proses(3, 1)), "brief")), 0).stream()
                .filter(line -> line.marks().get(0).run().size() == 11.5)
                .toList();
        assertThat(lines).hasSizeGreaterThan(6);
        for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i).y() - lines.get(i - 1).y()).isCloseTo(16, within(0.001));
        }
    }

    @Test
    void aListIsSetOffByHalfALineAndTheTextAfterItIsOnTheGridAgain() {
        Block list = bullets(paragraph("first item"), paragraph("second item"));
        Article article = article("Quay", List.of(), section(2, "A", paragraph("Before."), list, paragraph("Behind.")));
        List<TextLine> lines = lines(new PageReader(compose(article, "brief")), 0);
        int before = lines.indexOf(line(lines, "Before."));
        assertThat(lines.get(before + 1).y() - lines.get(before).y()).isCloseTo(21, within(0.001));
        assertThat(line(lines, "Behind.").y() - lines.get(before).y()).isCloseTo(56, within(0.001));
    }

    /** Text of growing length pushes a short block over the foot of the first page, line by line. */
    @ParameterizedTest
    @ValueSource(strings = {"code", "list"})
    void whatIsShortIsNotDividedBetweenPages(String kind) {
        Block code = new Block.Preformatted("mark 1\nmark 2\nmark 3\nmark 4\nmark 5", Place.UNKNOWN);
        Block list = bullets(paragraph("mark 1"), paragraph("mark 2"), paragraph("mark 3"));
        for (int lines = 30; lines < 52; lines++) {
            List<Block> blocks = new ArrayList<>(IntStream.range(0, lines)
                    .mapToObj(i -> paragraph("A line."))
                    .toList());
            blocks.add(kind.equals("code") ? code : list);
            blocks.addAll(proses(4, 3));
            PageReader pages =
                    new PageReader(compose(article("Quay", blocks.subList(0, 1), section(2, "A", blocks)), "plain"));
            long first = lines(pages, 0).stream()
                    .filter(line -> line.text().contains("mark"))
                    .count();
            assertThat(first).as("%d lines before", lines).isIn(0L, kind.equals("code") ? 5L : 3L);
        }
    }

    @Test
    void textThatAnnouncesAListStandsOnItsPage() {
        for (int lines = 30; lines < 52; lines++) {
            List<Block> blocks = new ArrayList<>(IntStream.range(0, lines)
                    .mapToObj(i -> paragraph("A line."))
                    .toList());
            blocks.add(paragraph("They are:"));
            blocks.add(bullets(paragraph("mark 1"), paragraph("mark 2")));
            blocks.addAll(proses(4, 3));
            PageReader pages = new PageReader(compose(article("Quay", List.of(), section(2, "A", blocks)), "plain"));
            List<String> first =
                    lines(pages, 0).stream().map(line -> line.text().strip()).toList();
            assertThat(first.get(first.size() - 1)).as("%d lines before", lines).isNotEqualTo("They are:");
        }
    }

    @Test
    void lineBreaksAroundAParagraphMakeNoLines() {
        Block.Paragraph prose = (Block.Paragraph) prose(2);
        List<Inline> text =
                new ArrayList<>(List.of(new Inline.LineBreak(), Articles.text(" "), new Inline.LineBreak()));
        text.addAll(prose.text());
        text.add(new Inline.LineBreak());
        Article plain = article("Quay", List.of(), section(2, "A", prose, paragraph("Behind.")));
        Article broken = article(
                "Quay", List.of(), section(2, "A", paragraph(text.toArray(new Inline[0])), paragraph("Behind.")));
        assertThat(baselines(broken)).isEqualTo(baselines(plain));
    }

    private static List<Double> baselines(Article article) {
        return lines(new PageReader(compose(article, "brief")), 0).stream()
                .map(TextLine::y)
                .toList();
    }

    /** Verses parted by an empty line come down the first page line by line, over its foot. */
    @Test
    void anEmptyLineInAParagraphCountsAsNoneAndVanishesAtTheEndOfAPage() {
        Inline rest = new Inline.LineBreak();
        Block verses = paragraph(
                Articles.text("verse 1"),
                rest,
                Articles.text("verse 2"),
                rest,
                rest,
                Articles.text("verse 3"),
                rest,
                Articles.text("verse 4"));
        for (int lines = 36; lines < 50; lines++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(lines, paragraph("A line.")));
            blocks.add(verses);
            blocks.addAll(Collections.nCopies(90, paragraph("A line.")));
            PageReader pages = new PageReader(compose(article("Quay", List.of(), section(2, "A", blocks)), "plain"));
            List<TextLine> first = lines(pages, 0);
            assertThat(first.stream().filter(line -> line.text().contains("verse")))
                    .as("%d lines before", lines)
                    .size()
                    .isIn(0, 2, 4);
            double head = lines(pages, 1).get(0).y();
            assertThat(head)
                    .as("%d lines before", lines)
                    .isCloseTo(lines(pages, 2).get(0).y(), within(0.1));
        }
    }

    @Test
    void eachBoxOfFactsHasItsOwnTint() {
        Article article = Articles.with(article("Quay", proses(2, 2)), Articles.facts(), Articles.facts());
        PageReader pages = new PageReader(compose(article, "brief"));
        assertThat(pages.rules(0).stream()
                        .filter(rule -> rule.height() > FACTS_TINT_LEAST && rule.width() > FACTS_TINT_LEAST))
                .hasSize(2);
    }

    @Test
    void numbersKeepClearOfTheTextBehindThem() {
        Block table = table(
                "",
                row(header("Place"), header("Depth"), header("Remark")),
                row(cell("Skarn"), cell("1204"), cell("by the sea")),
                row(cell("Merrow"), cell("11"), cell("on a hill")));
        PageReader pages = new PageReader(compose(article("Quay", List.of(), section(2, "A", table)), "brief"));
        List<GlyphMark> glyphs = pages.content(0, Kind.TABLE);
        double numberEnds = PageReader.inkEnd(mark(glyphs, "1204"));
        double textBegins = mark(glyphs, "by").x();
        assertThat(textBegins - numberEnds).isGreaterThan(9);
    }

    private static GlyphMark mark(List<GlyphMark> glyphs, String text) {
        return glyphs.stream()
                .filter(mark -> mark.run().text().strip().startsWith(text))
                .findFirst()
                .orElseThrow();
    }
}
