package galley.compose;

import static galley.compose.Articles.article;
import static galley.compose.Articles.compose;
import static galley.compose.Articles.header;
import static galley.compose.Articles.paragraph;
import static galley.compose.Articles.prose;
import static galley.compose.Articles.proses;
import static galley.compose.Articles.row;
import static galley.compose.Articles.section;
import static galley.compose.Articles.style;
import static galley.compose.Articles.table;
import static galley.compose.Articles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import galley.compose.PageReader.TextLine;
import galley.model.Article;
import galley.model.Block;
import galley.model.Cell;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Item;
import galley.model.Metadata;
import galley.model.Row;
import galley.model.Section;
import galley.page.Mark.GlyphMark;
import galley.page.Meaning.Artifact;
import galley.page.OutlineEntry;
import galley.page.PageDump;
import galley.page.Structure.Kind;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.style.NotePlace;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;
import galley.timeline.Timeline;
import galley.unit.Length;
import galley.unit.PaperSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompositorTest {
    private static final double GRID = 14;
    /** Signs and slanting strokes stick out of the text area by less. */
    private static final double HANGING = 4;

    private static final double LEAST_MARGIN = Length.mm(15).points();
    private static final double BRIEF_MARGIN = Length.mm(20).points();

    @ParameterizedTest
    @ValueSource(strings = {"brief", "report", "plain"})
    void everyWordOfTheArticleIsReadOnceAndInOrder(String style) {
        Article article = Articles.everything();
        String letters = new PageReader(compose(article, style))
                .letters(Set.of(Kind.LABEL, Kind.REFERENCE, Kind.ASIDE, Kind.NOTE));
        String numbered = style.equals("report") ? ArticleWords.bare("1 Marks in the text") : "Marksinthetext";
        assertThat(letters).contains(numbered);
        assertThat(letters.replaceAll("(?<=[a-z.\\]}])[1-3](\\.[1-3])?(?=(Marks|Lists|Set|Bulleted|Numbered))", ""))
                .contains(ArticleWords.letters(article));
    }

    @Test
    void bothColumnsStartOnOneBaseline() {
        Composed composed = compose(Articles.with(article("Quay", proses(2, 2)), Articles.facts()), "brief");
        PageReader pages = new PageReader(composed);
        double side = PageReader.lines(pages.content(0, Kind.ASIDE)).get(0).y();
        double rule = pages.rules(0).get(0).y();
        double main = PageReader.lines(pages.main(0)).stream()
                .mapToDouble(TextLine::y)
                .filter(y -> y > rule)
                .min()
                .orElseThrow();
        assertThat(side).isCloseTo(main, within(0.001));
    }

    @Test
    void paragraphsKeepToTheGridWhateverStandsBetween() {
        Block list = Articles.bullets(paragraph("one"), paragraph("two"));
        Block odd = new Block.Preformatted("a\nb\nc", Place.UNKNOWN);
        Article article = article(
                "Quay",
                List.of(prose(1)),
                section(2, "A", prose(1), odd, prose(1), list, prose(1)),
                section(2, "B", prose(1)));
        PageReader pages = new PageReader(compose(article, "brief"));
        List<Double> offsets = PageReader.lines(pages.content(0, Kind.SECTION)).stream()
                .filter(line -> line.marks().get(0).run().size() == 10.5 && !isHeading(pages, line))
                .filter(line -> pages.kind(line.marks().get(0)) != Kind.LABEL)
                .map(line -> (line.y() - BRIEF_MARGIN) % GRID)
                .toList();
        assertThat(offsets)
                .isNotEmpty()
                .allSatisfy(offset -> assertThat(offset).isCloseTo(offsets.get(0), within(0.01)));
    }

    private static boolean isHeading(PageReader pages, TextLine line) {
        return pages.kind(line.marks().get(0)).type().startsWith("H");
    }

    @Test
    void linesOfAParagraphEndFlushButForTheLast() {
        PageReader pages = new PageReader(compose(article("Quay", List.of(), section(2, "A", prose(3))), "brief"));
        List<TextLine> lines = PageReader.lines(pages.content(0, Kind.SECTION)).stream()
                .filter(line -> !isHeading(pages, line))
                .toList();
        double edge = BRIEF_MARGIN + Length.mm(113).points();
        assertThat(lines.subList(0, lines.size() - 1))
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(line.right()).isBetween(edge - 0.01, edge + HANGING));
    }

    @Test
    void aParagraphAfterAnotherIsIndentedAndTheFirstIsNot() {
        PageReader pages =
                new PageReader(compose(article("Quay", List.of(), section(2, "A", prose(1), prose(1))), "brief"));
        List<Double> lefts = PageReader.lines(pages.content(0, Kind.SECTION)).stream()
                .map(TextLine::left)
                .toList();
        assertThat(lefts.get(1)).isBetween(BRIEF_MARGIN - HANGING, BRIEF_MARGIN + 0.01);
        assertThat(lefts).filteredOn(left -> left > BRIEF_MARGIN + 10).hasSize(1);
    }

    @Test
    void dayAndMonthShareALine() {
        String dates = "The ferry sailed on 5 June and on 9 July and, as ever, on 12 August of that year. ".repeat(12);
        for (double side = 49; side < 90; side += 7) {
            Style narrow = style("brief").with(Role.PAGE, Property.SIDE_COLUMN, Length.mm(side));
            Composed composed = compose(article("Quay", List.of(paragraph(dates))), Timeline.EMPTY, narrow);
            assertThat(PageReader.lines(new PageReader(composed).main(0)))
                    .allSatisfy(line -> assertThat(line.text().strip()).doesNotMatch(".*\\b(5|9|12)$"));
        }
    }

    @Test
    void aHyphenOfOursReadsAsASoftHyphen() {
        Style narrow = style("brief").with(Role.PAGE, Property.SIDE_COLUMN, Length.mm(100));
        Article article =
                article("Quay", List.of(), section(2, "A", paragraph("extraordinary circumstances ".repeat(40))));
        Composed composed = compose(article, Timeline.EMPTY, narrow);
        List<GlyphMark> hyphens = new PageReader(composed)
                .content(0).stream()
                        .filter(mark -> mark.actualText().isPresent())
                        .toList();
        assertThat(hyphens).isNotEmpty().allSatisfy(mark -> {
            assertThat(mark.actualText()).contains("\u00AD");
            assertThat(mark.run().text()).isEqualTo("-");
        });
    }

    @Test
    void oneLineMakesOnePageWithoutEmptyBoxes() {
        Composed composed = compose(article("Quay", List.of(paragraph("A quay is where ships lie."))), "brief");
        PageReader pages = new PageReader(composed);
        assertThat(pages.pageCount()).isEqualTo(1);
        assertThat(kinds(composed)).doesNotContain(Kind.ASIDE, Kind.LIST, Kind.NOTE, Kind.HEADING_1, Kind.SECTION);
        assertThat(pages.rules(0)).as("the rules of title and foot").hasSize(2);
    }

    @Test
    void anArticleOfNothingButATitleMakesAPage() {
        Composed composed = compose(article("Quay", List.of()), "brief");
        assertThat(new PageReader(composed).letters(Set.of())).startsWith("BriefQuaySource:harbour.txt");
    }

    private static List<Kind> kinds(Composed composed) {
        return composed.composition().structure().nodes().stream()
                .map(node -> node.kind())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "ink-saver", "prepress"})
    void bothColumnsBeginOnOneLineOnEveryPage(String style) {
        Section[] sections = IntStream.range(0, 9)
                .mapToObj(i -> section(2, "Pier " + i, proses(1 + i % 4, 1 + i % 3)))
                .toArray(Section[]::new);
        Article article = article("The harbour", List.of(prose(1)), sections);
        PageReader pages = new PageReader(compose(article, Articles.timeline(60), style(style)));
        int both = 0;
        for (int page = 1; page < pages.pageCount(); page++) {
            List<TextLine> side = PageReader.lines(pages.content(page, Kind.ASIDE));
            if (!side.isEmpty()) {
                double main = PageReader.lines(pages.main(page)).get(0).y();
                assertThat(side.get(0).y()).as("page %d", page + 1).isCloseTo(main, within(0.001));
                assertThat(side.get(side.size() - 1).y()).isLessThan(pages.height() - LEAST_MARGIN);
                both++;
            }
        }

        assertThat(both).isGreaterThan(1);
    }

    @Test
    void aSideColumnGoesOnBesideALongText() {
        Article article = article("Quay", proses(14, 3));
        PageReader pages = new PageReader(compose(article, Articles.timeline(40), style("brief")));
        assertThat(pages.content(0, Kind.ASIDE)).isNotEmpty();
        assertThat(pages.content(1, Kind.ASIDE)).isNotEmpty();
        for (int page = 0; page < 2; page++) {
            List<TextLine> lines = PageReader.lines(pages.content(page, Kind.ASIDE));
            assertThat(lines.get(page == 0 ? 1 : 0).text())
                    .as("an event is not divided")
                    .matches("\\d.*");
        }
    }

    @Test
    void aTimelineLongerThanTheTextBecomesATableWithItsHeadOnEveryPage() {
        Composed composed = compose(article("Quay", List.of(prose(1))), Articles.timeline(150), style("brief"));
        PageReader pages = new PageReader(composed);
        assertThat(kinds(composed)).contains(Kind.TABLE).doesNotContain(Kind.ASIDE);
        assertThat(pages.pageCount()).isGreaterThan(2);
        assertThat(pages.content(0, Kind.COLUMN_HEADER)).hasSize(2);
        for (int page = 1; page < pages.pageCount(); page++) {
            assertThat(pages.content(page, Kind.COLUMN_HEADER))
                    .as("read once only")
                    .isEmpty();
            if (!pages.content(page, Kind.TABLE).isEmpty()) {
                assertThat(pages.furniture(page)).startsWith("Date Event");
            }
        }
    }

    @Test
    void aRowHigherThanAPageIsCutBetweenLines() {
        Block table = table("", row(header("Ship")), row(Articles.cell("The keel was laid in winter. ".repeat(600))));
        Composed composed = compose(article("Quay", List.of(), section(2, "Ships", table)), "brief");
        PageReader pages = new PageReader(composed);
        assertThat(pages.pageCount()).isGreaterThan(2);
        assertInsideTheTextArea(pages);
    }

    private static void assertInsideTheTextArea(PageReader pages) {
        PageFoot foot = new PageFoot(pages, Articles.style("brief"));
        assertThat(foot.faults()).isEmpty();
        for (int page = 0; page < pages.pageCount(); page++) {
            assertThat(pages.content(page)).allSatisfy(mark -> {
                assertThat(mark.x()).isGreaterThan(BRIEF_MARGIN - HANGING);
                assertThat(PageReader.inkEnd(mark)).isLessThan(pages.width() - BRIEF_MARGIN + HANGING);
                assertThat(mark.y()).isBetween(BRIEF_MARGIN, foot.foot());
            });
        }
    }

    @Test
    void aWordWiderThanItsColumnIsCutAndReportedWithItsPlace() {
        Place place = new Place(7, 1, 90);
        Block block = new Block.Paragraph(List.of(text("x".repeat(300))), place);
        Composed composed = compose(article("Quay", List.of(block)), "brief");
        assertThat(composed.diagnostics()).extracting(Diagnostic::code).containsExactly("P303");
        assertThat(composed.diagnostics().get(0).place()).isEqualTo(place);
        assertInsideTheTextArea(new PageReader(composed));
    }

    @Test
    void aCharacterWithoutAGlyphIsReportedOnceWithItsCodePointAndPlace() {
        Place place = new Place(3, 1, 20);
        Block block = new Block.Paragraph(List.of(text("A sign \uD80C\uDC00 and again \uD80C\uDC00.")), place);
        Composed composed = compose(article("Quay", List.of(block)), "brief");
        assertThat(composed.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("P301");
            assertThat(diagnostic.message()).contains("U+13000");
            assertThat(diagnostic.place()).isEqualTo(place);
        });
    }

    @Test
    void charactersWithoutAGlyphAreReportedTogetherAtTheFirstLineThatHasThem() {
        Place value = new Place(2, 3, 12);
        Place paragraph = new Place(7, 1, 90);
        Place inTable = new Place(10, 3, 130);
        Inline note = new Inline.Note("", List.of(text("\uD80C\uDC03")));
        Block named = new Block.Paragraph(
                List.of(text("A word \uD80C\uDC00\uD80C\uDC01\uD80C\uDC02. ".repeat(40)), note), paragraph);
        Block cell = new Block.Paragraph(List.of(text("\uD80C\uDC04")), inTable);
        Block table = new Block.Table(
                List.of(), List.of(new Row(List.of(new Cell(false, 1, 1, List.of(cell))))), new Place(9, 1, 120));
        Item sign = new Item(0, List.of(text("\uD80C\uDC00")));
        Infobox facts = new Infobox("harbour", List.of(new Field("Sign", "", List.of(sign), List.of(), value)));
        Article article = Articles.with(article("Quay", List.of(named, table)), facts);
        assertThat(compose(article, "brief").diagnostics())
                .extracting(Diagnostic::place, Diagnostic::message)
                .containsExactly(
                        tuple(value, "no typeface at hand has the character U+13000; a sign stands for it"),
                        tuple(
                                paragraph,
                                "no typeface at hand has the characters U+13001, U+13002, U+13003; a sign stands for each"),
                        tuple(inTable, "no typeface at hand has the character U+13004; a sign stands for it"));
    }

    @Test
    void notesOfOneNameAreOneNote() {
        PageReader pages = new PageReader(compose(Articles.everything(), "brief"));
        String letters = pages.letters(Set.of());
        assertThat(letters).contains("1Ledgeroftheharbour,folio12.2Sothemayor,inaletter.");
        assertThat(letters).contains("meansharbour.1Averse").doesNotContain("Notes1");
    }

    @Test
    void notesStandAtTheFootOfThePageThatCallsThem() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Inline note = new Inline.Note("", List.of(text("Remark" + i + " of the clerk, in his own hand.")));
            blocks.add(paragraph(text("Call" + i + " "), note, text(" " + "the ledger goes on and on. ".repeat(25))));
        }
        PageReader pages = new PageReader(compose(article("Quay", List.of(), section(2, "A", blocks)), "plain"));
        assertThat(pages.pageCount()).isGreaterThan(2);
        for (int page = 0; page < pages.pageCount(); page++) {
            String text = read(pages.content(page));
            String notes = read(pages.content(page, Kind.NOTE));
            for (int i = 0; i < 12; i++) {
                assertThat(notes.contains("Remark" + i + " ")).isEqualTo(text.contains("Call" + i + " "));
            }
            double lowest = pages.main(page).stream()
                    .filter(mark -> !pages.isUnder(mark.meaning(), Set.of(Kind.NOTE)))
                    .mapToDouble(GlyphMark::y)
                    .max()
                    .orElseThrow();
            assertThat(pages.content(page, Kind.NOTE)).allMatch(mark -> mark.y() > lowest + 14);
        }
    }

    private static String read(List<GlyphMark> marks) {
        return marks.stream().map(PageDump::text).collect(Collectors.joining());
    }

    @Test
    void aNoteIsTaggedBehindTheParagraphThatCallsIt() {
        Composed composed = compose(Articles.everything(), "brief");
        List<Kind> all = kinds(composed);
        int note = all.indexOf(Kind.NOTE);
        assertThat(all.lastIndexOf(Kind.PARAGRAPH)).isGreaterThan(note);
        assertThat(all.indexOf(Kind.REFERENCE)).isLessThan(note);
        PageReader pages = new PageReader(composed);
        assertThat(pages.node(pages.node(note).parent()).kind()).isEqualTo(Kind.SECTION);
    }

    @Test
    void aStyleMayPutNotesAtTheEnd() {
        Style style = style("brief").with(Role.PAGE, Property.NOTES, NotePlace.END);
        PageReader pages = new PageReader(compose(Articles.everything(), Timeline.EMPTY, style));
        assertThat(pages.letters(Set.of())).contains("Notes1Ledgeroftheharbour,folio12.2Sothemayor,inaletter.Source:");
    }

    @Test
    void aNoteLongerThanAPageGoesOnAtTheFootOfTheNext() {
        Inline note = new Inline.Note("", List.of(text("The ledger says a great deal. ".repeat(400))));
        Article article = article("Quay", List.of(paragraph(text("So it was."), note)), section(2, "A", proses(9, 3)));
        PageReader pages = new PageReader(compose(article, "brief"));
        assertInsideTheTextArea(pages);
        assertThat(pages.content(0, Kind.NOTE)).isNotEmpty();
        assertThat(pages.content(1, Kind.NOTE)).isNotEmpty();
        assertThat(pages.letters(Set.of())).contains("Theledgersaysagreatdeal.".repeat(400));
    }

    @Test
    void onlyAddressesThatLeadOutAreActive() {
        PageReader pages = new PageReader(compose(Articles.everything(), "brief"));
        assertThat(pages.links())
                .isNotEmpty()
                .extracting(link -> link.target().words())
                .containsOnly("https://example.org/harbour");
    }

    @Test
    void furnitureNamesFileTitleSectionAndPage() {
        Article article =
                article("Quay", List.of(prose(1)), section(2, "Depths", proses(20, 3)), section(2, "Ships", prose(1)));
        PageReader brief = new PageReader(compose(article, "brief"));
        String digest = "SHA-256 " + Articles.ORIGIN.sha256().substring(0, 12);
        assertThat(brief.furniture(0)).contains("harbour.txt").contains(digest).contains("1 / " + brief.pageCount());
        assertThat(brief.furniture(0)).doesNotContain("Quay");
        assertThat(brief.furniture(1)).startsWith("Quay Depths").contains("2 / " + brief.pageCount());
        PageReader report = new PageReader(compose(article, "report"));
        assertThat(report.furniture(1)).contains("page 2 of " + report.pageCount());
    }

    @Test
    void theColophonSaysWhatTheInputSaysAndNoMore() {
        String bare = new PageReader(compose(article("Quay", List.of()), "plain")).letters(Set.of());
        assertThat(bare).contains("SHA-256:" + Articles.ORIGIN.sha256() + "Originnotstated");
        Metadata metadata = new Metadata(
                Optional.of("https://example.org/quay"),
                Optional.of("CC BY-SA 4.0"),
                Optional.empty(),
                List.of("A. Clerk"));
        Article told = new Article("Quay", "en", metadata, List.of(), List.of(), List.of());
        assertThat(new PageReader(compose(told, "plain")).letters(Set.of()))
                .contains("Takenfrom:https://example.org/quayAuthors:A.ClerkLicence:CCBY-SA4.0")
                .doesNotContain("notstated");
    }

    @Test
    void theOutlineHasTheSectionsAtTheirHeights() {
        Article article = article(
                "Quay", proses(9, 3), section(2, "Depths", List.of(prose(1)), section(3, "Low water", prose(1))));
        Composed composed = compose(article, "brief");
        List<OutlineEntry> outline = composed.composition().outline();
        assertThat(outline).extracting(OutlineEntry::title).containsExactly("Depths");
        OutlineEntry depths = outline.get(0);
        assertThat(depths.page()).isEqualTo(new PageReader(composed).pageOf("Depths", Kind.HEADING_1));
        assertThat(depths.children()).extracting(OutlineEntry::title).containsExactly("Low water");
        OutlineEntry below = depths.children().get(0);
        assertThat(below.page() * 1000 + below.y()).isGreaterThan(depths.page() * 1000 + depths.y());
    }

    @Test
    void otherPaperTakesOtherPages() {
        Style letter = style("brief").with(Role.PAGE, Property.PAPER, PaperSize.LETTER);
        PageReader pages = new PageReader(compose(Articles.everything(), Articles.moments(), letter));
        assertThat(pages.width()).isCloseTo(612, within(0.01));
        assertInsideTheTextArea(pages);
        Style small = style("brief").with(Role.PAGE, Property.PAPER, PaperSize.A5);
        assertInsideTheTextArea(new PageReader(compose(Articles.everything(), Articles.moments(), small)));
    }

    @Test
    void marginsThatLeaveNoRoomAreReducedAndReported() {
        Style silly = style("brief").with(Role.PAGE, Property.MARGIN_LEFT, Length.mm(190));
        Composed composed = compose(article("Quay", List.of(prose(1))), Timeline.EMPTY, silly);
        assertThat(composed.diagnostics()).extracting(Diagnostic::code).contains("P307");
    }

    @Test
    void manyThreadsMakeTheSamePagesAsOne() {
        Article article = Articles.everything();
        String expected =
                PageDump.of(compose(article, Articles.moments(), style("brief")).composition());
        List<String> dumps = java.util.stream.IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> PageDump.of(
                        compose(article, Articles.moments(), style("brief")).composition()))
                .toList();
        assertThat(dumps).allSatisfy(dump -> assertThat(dump).isEqualTo(expected));
    }

    @Test
    void wordsInCapitalsAreReadAsWritten() {
        Style loud = style("plain").with(Role.HEADING_1, Property.CASE, galley.style.LetterCase.CAPITALS);
        Composed composed =
                compose(article("Quay", List.of(), section(2, "Low water", prose(1))), Timeline.EMPTY, loud);
        List<GlyphMark> heading = new PageReader(composed).content(0, Kind.HEADING_1);
        assertThat(heading).extracting(PageDump::text).containsExactly("Low ", "water");
        assertThat(heading.get(0).run().text()).isEqualTo("LOW ");
    }

    @Test
    void figuresStandInAFrameAndAreReported() {
        Block figure =
                new Block.Figure("quay.png", List.of(text("The quay.")), Optional.of("Stones."), new Place(4, 1, 30));
        Composed composed = compose(article("Quay", List.of(figure)), "brief");
        assertThat(composed.diagnostics()).extracting(Diagnostic::code).containsExactly("P304");
        assertThat(composed.composition().structure().nodes())
                .filteredOn(node -> node.kind() == Kind.FIGURE)
                .singleElement()
                .satisfies(node -> assertThat(node.alternative()).contains("Stones."));
    }

    @Test
    void blanksStandBetweenWordsAtLineEndsToo() {
        PageReader pages =
                new PageReader(compose(article("Quay", List.of(paragraph("one two three ".repeat(60)))), "plain"));
        String text = pages.main(0).stream().map(PageDump::text).collect(Collectors.joining());
        assertThat(text)
                .contains("one two three one two three")
                .doesNotContain("threeone")
                .doesNotContain("  ");
    }

    @Test
    void emphasisAndCodeChangeTheFace() {
        Article article = article(
                "Quay",
                List.of(paragraph(
                        text("plain "),
                        new Inline.Emphasis(List.of(text("stressed"))),
                        text(" "),
                        new Inline.Code("code"))));
        PageReader pages = new PageReader(compose(article, "plain"));
        assertThat(pages.main(0))
                .filteredOn(mark -> mark.run().text().startsWith("stressed"))
                .allSatisfy(mark -> assertThat(mark.run().face().italic()).isTrue());
        assertThat(pages.content(0, Kind.CODE))
                .singleElement()
                .satisfies(mark -> assertThat(mark.run().face().fixedPitch()).isTrue());
    }

    @Test
    void furnitureAndTintsAreNoContent() {
        PageReader pages = new PageReader(compose(Articles.everything(), Articles.moments(), style("brief")));
        for (int page = 0; page < pages.pageCount(); page++) {
            assertThat(pages.rules(page))
                    .allSatisfy(rule -> assertThat(rule.meaning()).isInstanceOf(Artifact.class));
        }
    }
}
