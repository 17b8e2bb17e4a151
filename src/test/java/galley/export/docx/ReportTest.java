package galley.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Article;
import galley.model.Block;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Metadata;
import galley.source.Place;
import galley.style.Presentation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whole reports, as Word and an editor meet them. */
final class ReportTest {
    private static final Docx RICH = Docx.of(Articles.edition(Articles.rich(), Articles.timeline()));
    private static final Set<String> SAFE_FIELDS =
            Set.of("PAGE", "NUMPAGES", "STYLEREF", "TOC", "PAGEREF", "SEQ", "REF", "NOTEREF");

    @Test
    void everyStyleThatTheTextNamesIsDefined() {
        Set<String> defined = new HashSet<>();
        Docx.all(RICH.xml("word/styles.xml"), "style").forEach(style -> defined.add(Docx.attribute(style, "styleId")));
        for (String part : RICH.wordParts()) {
            for (String reference : List.of("pStyle", "rStyle", "tblStyle", "basedOn", "next")) {
                for (Element element : Docx.all(RICH.xml(part), reference)) {
                    assertThat(defined).as(part).contains(Docx.attribute(element, "val"));
                }
            }
        }
    }

    @Test
    void theHandlingLabelStandsInEveryHeadAndFoot() {
        Docx handled = Docx.of(
                Articles.edition(Articles.rich(), Articles.timeline()).with(Presentation.PLAIN.handled("TLP:AMBER")));
        List<String> furniture = handled.wordParts().stream()
                .filter(part -> part.contains("header") || part.contains("footer"))
                .toList();

        assertThat(furniture).hasSize(4);
        for (String part : furniture) {
            assertThat(Docx.all(handled.xml(part), "pStyle"))
                    .as(part)
                    .filteredOn(style -> Docx.attribute(style, "val").equals("Handling"))
                    .hasSize(1);
            assertThat(handled.xml(part).getDocumentElement().getTextContent()).contains("TLP:AMBER");
        }
        assertThat(RICH.xml(furniture.get(0)).getDocumentElement().getTextContent())
                .doesNotContain("TLP");
    }

    @Test
    void noStyleIsDefinedTwice() {
        List<String> ids = Docx.all(RICH.xml("word/styles.xml"), "style").stream()
                .map(style -> Docx.attribute(style, "styleId"))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void lookIsInStylesAloneNeverInTheText() {
        Set<String> allowed = Set.of("pStyle", "numPr", "ilvl", "numId", "rStyle", "lang", "rtl");
        for (String part : RICH.wordParts()) {
            if (part.contains("styles") || part.contains("numbering")) {
                continue;
            }
            Document xml = RICH.xml(part);
            List<Element> properties = new ArrayList<>(Docx.all(xml, "pPr"));
            properties.addAll(Docx.all(xml, "rPr"));
            for (Element property : properties) {
                assertThat(Docx.children(property))
                        .as(part)
                        .allSatisfy(element -> assertThat(allowed).contains(element.getLocalName()));
            }
        }
    }

    @Test
    void everyParagraphHasAStyle() {
        assertThat(Docx.all(RICH.body(), "p"))
                .allSatisfy(paragraph -> assertThat(Docx.style(paragraph)).isNotEmpty());
    }

    @Test
    void everyTableHasAGridThatItsRowsFill() {
        assertThat(Docx.all(RICH.body(), "tbl")).hasSize(3).allSatisfy(table -> {
            int columns = Docx.all(table, "gridCol").size();
            assertThat(Docx.all(table, "tr"))
                    .allSatisfy(row -> assertThat(width(row)).isEqualTo(columns));
        });
    }

    private static int width(Element row) {
        int width = 0;
        for (Element cell : Docx.all(row, "tc")) {
            List<Element> span = Docx.all(cell, "gridSpan");
            width += span.isEmpty() ? 1 : Integer.parseInt(Docx.attribute(span.get(0), "val"));
            List<Element> content = Docx.children(cell);
            assertThat(content.get(content.size() - 1).getLocalName()).isEqualTo("p");
        }
        return width;
    }

    @Test
    void tablesRepeatTheirHeaderKeepRowsWholeAndAreDescribed() {
        assertThat(Docx.all(RICH.body(), "tbl")).allSatisfy(table -> {
            List<Element> rows = Docx.all(table, "tr");
            assertThat(Docx.all(rows.get(0), "tblHeader")).hasSize(1);
            assertThat(Docx.all(table, "tblHeader")).hasSize(1);
            assertThat(rows)
                    .allSatisfy(row -> assertThat(Docx.all(row, "cantSplit")).hasSize(1));
            assertThat(Docx.attribute(Docx.all(table, "tblDescription").get(0), "val"))
                    .isNotBlank();
        });
    }

    @Test
    void fieldsAreSafeClosedAndRaiseNoQuestion() {
        for (String part : RICH.wordParts()) {
            Document xml = RICH.xml(part);
            for (Element code : Docx.all(xml, "instrText")) {
                assertThat(SAFE_FIELDS).contains(code.getTextContent().strip().split(" ", -1)[0]);
            }
            List<String> types = Docx.all(xml, "fldChar").stream()
                    .map(mark -> Docx.attribute(mark, "fldCharType"))
                    .toList();
            assertThat(types.stream().filter("begin"::equals).count())
                    .isEqualTo(types.stream().filter("end"::equals).count())
                    .isEqualTo(types.stream().filter("separate"::equals).count());
            assertThat(RICH.part(part)).doesNotContain("w:dirty", "updateFields", "attachedTemplate");
        }
    }

    @Test
    void nothingOutsideIsReachedButByLinks() {
        List<String> outside = new ArrayList<>();
        RICH.parts().forEach((name, content) -> {
            if (name.endsWith(".rels")) {
                for (String relationship : content.split("<Relationship ", -1)) {
                    if (relationship.contains("External")) {
                        assertThat(relationship).contains("/hyperlink\"").contains("Target=\"https://");
                        outside.add(relationship);
                    }
                }
            }
        });
        assertThat(outside).isNotEmpty();
    }

    @Test
    void referencesLeadToBookmarks() {
        Set<String> bookmarks = new HashSet<>();
        Docx.all(RICH.body(), "bookmarkStart")
                .forEach(mark ->
                        assertThat(bookmarks.add(Docx.attribute(mark, "name"))).isTrue());
        for (String part : RICH.wordParts()) {
            for (Element code : Docx.all(RICH.xml(part), "instrText")) {
                String[] words = code.getTextContent().strip().split(" ", -1);
                if (Set.of("REF", "PAGEREF", "NOTEREF").contains(words[0])) {
                    assertThat(bookmarks).contains(words[1]);
                }
            }
        }
    }

    @Test
    void headingsBeginAtOneAndSkipNoLevel() {
        assertThat(RICH.paragraphs("Heading1")).containsExactly("Building", "Records", "Light", "Keepers");
        assertThat(RICH.paragraphs("Heading2")).containsExactly("Stone");
        assertThat(RICH.paragraphs("Heading3")).containsExactly("Mortar");
    }

    @Test
    void contentsListEveryHeading() {
        assertThat(RICH.paragraphs("TOC1")).hasSize(4).first().asString().startsWith("1Building");
        assertThat(RICH.paragraphs("TOC2")).hasSize(1);
        assertThat(RICH.paragraphs("TOC3")).hasSize(1);
    }

    @Test
    void aParagraphIsIndentedOnlyAfterAnother() {
        assertThat(RICH.paragraphs("BodyText")).contains("Lime.", "One.", "They kept it.");
        assertThat(RICH.paragraphs("BodyTextFirstIndent")).containsExactly("Two.");
        assertThat(RICH.paragraphs("BodyTextAfterTable")).containsExactly("After the table.");
    }

    @Test
    void notesAreFootnotesAndANoteOfOneNameIsOneNote() {
        List<Element> notes = Docx.all(RICH.xml("word/footnotes.xml"), "footnote");
        assertThat(notes).extracting(note -> Docx.attribute(note, "id")).containsExactly("-1", "0", "1", "2");
        assertThat(Docx.text(notes.get(2))).isEqualTo(" The keeper's log, page 4.");
        assertThat(Docx.text(notes.get(3))).isEqualTo(" A note (in a note).");
        assertThat(Docx.all(RICH.body(), "footnoteReference")).hasSize(2);
        assertThat(RICH.part("word/document.xml")).contains("NOTEREF _RefNote1");
    }

    @Test
    void aCountedListBeginsWhereTheArticleSays() {
        List<Element> lists = Docx.all(RICH.xml("word/numbering.xml"), "startOverride");
        assertThat(lists).extracting(start -> Docx.attribute(start, "val")).containsExactly("4", "1");
        assertThat(RICH.paragraphs("ListNumber2")).containsExactly("fourth", "fifth");
        assertThat(RICH.paragraphs("ListContinue2")).containsExactly("more on the fifth");
        assertThat(RICH.paragraphs("ListBullet")).containsExactly("one", "two");
    }

    @Test
    void wordsInAnotherLanguageSaySo() {
        assertThat(RICH.part("word/document.xml"))
                .contains("<w:lang w:val=\"fr\"/>")
                .contains("<w:rtl/><w:lang w:bidi=\"ar\"/>");
    }

    @Test
    void theFileNamesNoPersonButTheAuthorsAndNoTimeButTheIssue() {
        String core = RICH.part("docProps/core.xml");
        assertThat(core)
                .contains("A. Keeper; B. Mason")
                .contains("1980-01-01T00:00:00Z")
                .contains("en-GB");
        Docx sample = sample();
        assertThat(sample.part("docProps/core.xml"))
                .contains("<dc:creator>galley</dc:creator>")
                .doesNotContain("POI");
    }

    @Test
    void theSameEditionGivesTheSameBytes() {
        Docx again = Docx.of(Articles.edition(Articles.rich(), Articles.timeline()));
        assertThat(again.bytes()).isEqualTo(RICH.bytes());
    }

    @Test
    void entriesHaveOneDateAndNothingOfTheMachine() throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(RICH.bytes()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
                assertThat(entry.getExtra()).isNull();
            }
        }
    }

    @Test
    void poiReadsEveryWordOfTheSampleInOrder() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(sample().bytes()));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            assertThat(extractor.getText()).containsSubsequence(SampleArticle.paragraphs());
            assertThat(document.getTables()).hasSize(2);
        }
    }

    @Test
    void whatCannotBeShownAsAskedIsTold() {
        assertThat(RICH.exported().diagnostics())
                .extracting(diagnostic -> diagnostic.code())
                .containsExactlyInAnyOrder("D302", "D303", "D304", "D306");
        assertThat(sample().exported().diagnostics()).isEmpty();
    }

    @Test
    void aCaptionThatIsOnlyAPlaceForLinksHasNoPointBehindItsNumber() {
        Block figure =
                new Block.Figure("mill.png", List.of(new Inline.Anchor("mill")), Optional.empty(), Place.UNKNOWN);
        Docx report = Docx.of(Articles.edition(Articles.of(figure)));

        assertThat(report.paragraphs("Caption")).containsExactly("Figure 1");
        assertThat(report.part("word/document.xml")).contains("w:name=\"to_mill\"");
    }

    @Test
    void linksWithinTheArticleLeadToBookmarks() {
        Block link = Articles.paragraph(
                new Inline.Link("#Wick 1990", List.of(Articles.text("Wick"))),
                new Inline.Link("#Nobody", List.of(Articles.text("nobody"))));
        Block source = Articles.paragraph(new Inline.Anchor("Wick 1990"), Articles.text("Quays."));
        Docx report = Docx.of(Articles.edition(Articles.of(link, source, source)));

        assertThat(Docx.all(report.body(), "hyperlink"))
                .extracting(hyperlink -> Docx.attribute(hyperlink, "anchor"))
                .containsExactly("to_Wick_1990");
        assertThat(Docx.all(report.body(), "bookmarkStart"))
                .extracting(bookmark -> Docx.attribute(bookmark, "name"))
                .containsOnlyOnce("to_Wick_1990");
    }

    @Test
    void anArticleOfATitleAloneIsAReport() {
        Docx empty = Docx.of(Articles.edition(Articles.of()));
        assertThat(empty.paragraphs("Title")).containsExactly("A title");
        assertThat(empty.part("word/header1.xml")).doesNotContain("STYLEREF");
    }

    @Test
    void theClosingNoteNamesAllBoxesOfFactsInOneSentence() {
        assertThat(closing(1)).isEqualTo("Table 1 gives what the infobox states, as it states it. ");
        assertThat(closing(2)).isEqualTo("Tables 1 and 2 give what the infoboxes state, as they state it. ");
        assertThat(closing(3)).isEqualTo("Tables 1, 2 and 3 give what the infoboxes state, as they state it. ");
    }

    @Test
    void theClosingNoteRefersToEachTableByItsNumber() {
        assertThat(Docx.all(withBoxes(2).body(), "instrText"))
                .extracting(Element::getTextContent)
                .contains(" REF _RefTable1Number \\h ", " REF _RefTable2Number \\h ");
        assertThat(withBoxes(2).part("word/document.xml"))
                .containsPattern("bookmarkStart w:id=\"\\d+\" w:name=\"_RefTable2Number\"/><w:r>");
    }

    private static String closing(int boxes) {
        return withBoxes(boxes).paragraphs("Colophon").get(0);
    }

    private static Docx withBoxes(int count) {
        Infobox box = new Infobox("", List.of(Articles.field("Height", "31 m")));
        Article article =
                new Article("A title", "en", Metadata.NONE, Collections.nCopies(count, box), List.of(), List.of());
        return Docx.of(Articles.edition(article));
    }

    private static Docx sample() {
        try {
            return Docx.of(SampleArticle.edition());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
