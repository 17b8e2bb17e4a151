package galley.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import galley.compose.PageReader.TextLine;
import galley.model.Article;
import galley.page.Mark;
import galley.page.Mark.GlyphMark;
import galley.page.Mark.RuleMark;
import galley.page.Meaning.Artifact;
import galley.page.Meaning.Content;
import galley.page.Page;
import galley.page.Structure.Kind;
import galley.read.Readers;
import galley.read.Reading;
import galley.source.Diagnostic;
import galley.source.Source;
import galley.source.SourceException;
import galley.style.Margins;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;
import galley.style.Styles;
import galley.timeline.Timeline;
import galley.timeline.TimelineFinder;
import galley.unit.Length;
import galley.unit.PaperSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped style on every paper: nothing leaves the text area, and lines are as long as eyes like them. */
class StylesOnPapersTest {
    private static final List<PaperSize> PAPERS = List.of(PaperSize.A4, PaperSize.LETTER, PaperSize.A5, PaperSize.A3);
    private static final double CLOSE = 0.02;

    /** Fewer make justified lines gape, and more make the eye lose the next line. */
    private static final int FEWEST_CHARACTERS = 45;

    private static final int MOST_CHARACTERS = 80;

    /** These keep the measure that other typesetters were given, to be compared with them line by line. */
    private static final Set<String> FOR_COMPARISON = Set.of("plain", "base");

    private static final int MOST_FOR_COMPARISON = 90;

    /** 18pt on A5 leaves no more; large print is ragged, so that short lines do no harm. */
    private static final int FEWEST_OF_LARGE_PRINT = 34;

    private static final Set<Kind> NOT_RUNNING_TEXT =
            Set.of(Kind.ASIDE, Kind.TITLE, Kind.LIST, Kind.TABLE, Kind.NOTE, Kind.QUOTATION, Kind.CODE);

    static List<String> styles() {
        return Styles.names();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyKindOfBlockStandsInsideTheTextArea(String name) {
        for (PaperSize paper : PAPERS) {
            Style style = Articles.style(name).on(paper);
            Composed composed = Articles.compose(Articles.everything(), Articles.moments(), style);
            assertInOrder(composed, style);
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void linesAreNeitherTooShortNorTooLong(String name) {
        Article article = Articles.article("Quay", Articles.proses(2, 3), Articles.section(2, "A", Articles.prose(5)));
        for (PaperSize paper : PAPERS) {
            Style style = Articles.style(name).on(paper);
            PageReader pages = new PageReader(Articles.compose(article, Timeline.EMPTY, style));
            double[] lengths = Stream.iterate(0, page -> page < pages.pageCount(), page -> page + 1)
                    .flatMap(page -> PageReader.lines(running(pages, page, style)).stream())
                    .mapToDouble(line -> line.text().strip().length())
                    .sorted()
                    .toArray();
            boolean largeOnSmall = name.equals("large-print") && paper.equals(PaperSize.A5);
            double fewest = largeOnSmall ? FEWEST_OF_LARGE_PRINT : FEWEST_CHARACTERS;
            double most = FOR_COMPARISON.contains(name) ? MOST_FOR_COMPARISON : MOST_CHARACTERS;
            assertThat(lengths[lengths.length / 2])
                    .as("characters of a line of %s on %s", name, paper.name())
                    .isBetween(fewest, most);
        }
    }

    private static List<GlyphMark> running(PageReader pages, int page, Style style) {
        double size = style.get(Role.BODY, Property.SIZE).points();
        return pages.content(page, Kind.SECTION).stream()
                .filter(mark -> !pages.isUnder(mark.meaning(), NOT_RUNNING_TEXT))
                .filter(mark -> !pages.kind(mark).type().startsWith("H"))
                .filter(mark -> Math.abs(mark.run().size() - size) < CLOSE)
                .toList();
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("styles")
    void everySampleStandsInsideTheTextAreaOfEveryPaper(String name) throws IOException, SourceException {
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            for (Path sample : samples.sorted().toList()) {
                Source source = Source.of(sample.toString(), Files.readAllBytes(sample));
                Reading reading = Readers.installed(getClass().getClassLoader()).read(source);
                Timeline timeline = TimelineFinder.find(reading.article());
                for (PaperSize paper : PAPERS) {
                    Style style = Articles.style(name).on(paper);
                    assertInOrder(Articles.compose(reading.article(), timeline, style), style);
                }
            }
        }
    }

    private static void assertInOrder(Composed composed, Style style) {
        String where =
                style.name() + " on " + style.get(Role.PAGE, Property.PAPER).name();
        assertThat(composed.diagnostics())
                .as(where)
                .extracting(Diagnostic::code)
                .doesNotContain("P306", "P307", "P308");
        List<Page> pages = composed.composition().pages();
        PageFoot foot = new PageFoot(new PageReader(composed), style);
        assertThat(foot.faults()).as(where).isEmpty();
        for (int i = 0; i < pages.size(); i++) {
            Area area = Area.of(style, i + 1, foot);
            Page page = pages.get(i);
            assertThat(page.width()).isCloseTo(area.pageRight + page.trim().inset(), within(CLOSE));
            for (Mark mark : page.marks()) {
                if (mark instanceof GlyphMark glyphs && mark.meaning() instanceof Content) {
                    area.assertText(glyphs, where + " page " + (i + 1));
                } else if (mark instanceof GlyphMark glyphs) {
                    area.assertFurniture(glyphs, where + " page " + (i + 1));
                } else if (mark instanceof RuleMark rule && mark.meaning() != Artifact.PAGE) {
                    area.assertRule(rule, where + " page " + (i + 1));
                }
            }
        }
    }

    /** The text area and the page around it, worked out from the style apart from the program, but for its foot. */
    private record Area(double left, double top, double right, double bottom, double pageRight, double pageBottom) {
        static Area of(Style style, int page, PageFoot foot) {
            boolean crops = style.get(Role.PAGE, Property.CROP_MARKS);
            double inset = crops ? points(style, Property.BLEED) + Length.mm(7).points() : 0;
            PaperSize paper = style.get(Role.PAGE, Property.PAPER);
            boolean verso = style.get(Role.PAGE, Property.MARGINS) == Margins.MIRRORED && page % 2 == 0;
            double left = points(style, verso ? Property.MARGIN_RIGHT : Property.MARGIN_LEFT);
            double right = points(style, verso ? Property.MARGIN_LEFT : Property.MARGIN_RIGHT);
            return new Area(
                    inset + left,
                    inset + points(style, Property.MARGIN_TOP),
                    inset + paper.width().points() - right,
                    foot.foot(),
                    inset + paper.width().points(),
                    inset + paper.height().points());
        }

        private static double points(Style style, Property<Length> property) {
            return style.get(Role.PAGE, property).points();
        }

        void assertText(GlyphMark mark, String where) {
            String text = where + ": " + mark.run().text();
            assertThat(mark.x()).as(text).isGreaterThan(left - hang(mark));
            assertThat(PageReader.inkEnd(mark)).as(text).isLessThan(right + hang(mark));
            assertThat(mark.y()).as(text).isBetween(top, bottom + CLOSE);
        }

        /** Character protrusion lets hyphens and stops hang out by a part of their width. */
        private static double hang(GlyphMark mark) {
            return 0.3 * mark.run().size();
        }

        void assertFurniture(GlyphMark mark, String where) {
            String text = where + ": " + mark.run().text();
            assertThat(mark.x()).as(text).isGreaterThan(left - CLOSE);
            assertThat(PageReader.inkEnd(mark)).as(text).isLessThan(right + CLOSE);
            assertThat(mark.y()).as(text).isLessThan(pageBottom - 8);
            assertThat(mark.y() - mark.run().size()).as(text).isGreaterThan(0);
        }

        void assertRule(RuleMark rule, String where) {
            assertThat(rule.x()).as(where).isGreaterThan(left - CLOSE);
            assertThat(rule.x() + rule.width()).as(where).isLessThan(right + CLOSE);
        }
    }

    @Test
    void leftPagesOfPrepressMirrorTheRightOnes() {
        Style style = Articles.style("prepress");
        Article article = Articles.article("Quay", Articles.proses(30, 3));
        PageReader pages = new PageReader(Articles.compose(article, Articles.timeline(90), style));
        double inset = Length.mm(10).points();
        double inner = inset + style.get(Role.PAGE, Property.MARGIN_LEFT).points();
        double outer = inset + style.get(Role.PAGE, Property.MARGIN_RIGHT).points();
        for (int page = 0; page < 4; page++) {
            boolean right = page % 2 == 0;
            List<TextLine> main = PageReader.lines(pages.main(page));
            List<TextLine> side = PageReader.lines(pages.content(page, Kind.ASIDE));
            double mainLeft = main.stream().mapToDouble(TextLine::left).min().orElseThrow();
            double sideLeft = side.stream().mapToDouble(TextLine::left).min().orElseThrow();
            TextLine foot = foot(pages, page);
            String folio = (page + 1) + " / " + pages.pageCount();
            if (right) {
                assertThat(mainLeft).isCloseTo(inner, within(2.0));
                assertThat(sideLeft).as("outside of the text").isGreaterThan(mainLeft + 200);
                assertThat(foot.text().strip()).endsWith(folio);
                assertThat(foot.right()).isCloseTo(pages.width() - outer, within(1.0));
            } else {
                assertThat(mainLeft).isGreaterThan(sideLeft + 100);
                assertThat(main.stream().mapToDouble(TextLine::right).max().orElseThrow())
                        .isCloseTo(pages.width() - inner, within(4.0));
                assertThat(foot.text()).startsWith(folio);
                assertThat(foot.left()).isCloseTo(outer, within(1.0));
            }
        }
    }

    private static TextLine foot(PageReader pages, int page) {
        List<TextLine> furniture = PageReader.lines(pages.glyphs(page).stream()
                .filter(mark -> mark.meaning() == Artifact.PAGINATION)
                .toList());
        return furniture.get(furniture.size() - 1);
    }

    @Test
    void cropMarksStandOutsideOfTheBleedInLineWithTheTrimmedEdges() {
        Composed composed = Articles.compose(
                Articles.article("Quay", Articles.proses(1, 1)), Timeline.EMPTY, Articles.style("prepress"));
        Page page = composed.composition().pages().get(0);
        double inset = page.trim().inset();
        double clear = inset - page.trim().bleed();
        assertThat(page.trim().bleed()).isCloseTo(Length.mm(3).points(), within(1e-9));
        assertThat(page.width() - 2 * inset).isCloseTo(PaperSize.A4.width().points(), within(1e-6));
        List<RuleMark> marks = page.marks().stream()
                .filter(mark -> mark.meaning() == Artifact.PAGE)
                .map(RuleMark.class::cast)
                .toList();
        assertThat(marks).hasSize(8).allSatisfy(mark -> {
            boolean outside = mark.x() + mark.width() <= clear + CLOSE
                    || mark.x() >= page.width() - clear - CLOSE
                    || mark.y() + mark.height() <= clear + CLOSE
                    || mark.y() >= page.height() - clear - CLOSE;
            assertThat(outside).as("%s is outside of the bleed", mark).isTrue();
            boolean upright = mark.height() > mark.width();
            double middle = upright ? mark.x() + mark.width() / 2 : mark.y() + mark.height() / 2;
            double far = (upright ? page.width() : page.height()) - inset;
            assertThat(Math.min(Math.abs(middle - inset), Math.abs(middle - far)))
                    .as("%s is in line with an edge", mark)
                    .isLessThan(CLOSE);
        });
    }

    @Test
    void linesForNotesStandBesideTheTextAndMeanNothing() {
        Style style = Articles.style("handout");
        Composed composed = Articles.compose(Articles.article("Quay", Articles.proses(12, 3)), Timeline.EMPTY, style);
        PageReader pages = new PageReader(composed);
        double left = style.get(Role.PAGE, Property.PAPER).width().points()
                - style.get(Role.PAGE, Property.MARGIN_RIGHT).points()
                - style.get(Role.PAGE, Property.SIDE_COLUMN).points();
        assertThat(pages.pageCount()).isGreaterThan(1);
        for (int page = 0; page < pages.pageCount(); page++) {
            List<RuleMark> lines = pages.rules(page).stream()
                    .filter(rule -> Math.abs(rule.x() - left) < CLOSE)
                    .toList();
            assertThat(lines)
                    .hasSizeGreaterThan(20)
                    .allSatisfy(line -> assertThat(line.meaning()).isEqualTo(Artifact.LAYOUT));
            assertThat(lines.get(1).y() - lines.get(0).y()).isCloseTo(21, within(1e-6));
            assertThat(pages.furniture(page)).contains("Notes");
            assertThat(pages.main(page))
                    .allSatisfy(mark -> assertThat(PageReader.inkEnd(mark)).isLessThan(left));
        }
    }
}
