package galley.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import galley.export.Edition;
import galley.export.Options;
import galley.style.Alignment;
import galley.style.Colour;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;
import galley.unit.Length;
import galley.unit.PaperSize;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** That the document obeys its style. */
final class StylesPartTest {
    private final Style report = Articles.report();

    @Test
    void aHeadingHasTheSizeColourAndSpacesOfItsRole() {
        Style changed = report.with(Role.HEADING_1, Property.SIZE, Length.pt(17))
                .with(Role.HEADING_1, Property.SPACE_BEFORE, Length.pt(30))
                .with(Role.HEADING_1, Property.COLOUR, new Colour(0x123456));
        assertThat(style(changed, "Heading1"))
                .contains("<w:sz w:val=\"34\"/>")
                .contains("w:before=\"600\"")
                .contains("<w:color w:val=\"123456\" w:themeColor=\"accent1\"/>")
                .contains("<w:keepNext/><w:keepLines/>")
                .contains("<w:name w:val=\"heading 1\"/>");
    }

    @Test
    void theBodyHasTheAlignmentOfItsRole() {
        assertThat(style(report, "BodyText")).contains("<w:jc w:val=\"both\"/>");
        assertThat(style(report.with(Role.BODY, Property.ALIGN, Alignment.LEFT), "BodyText"))
                .doesNotContain("<w:jc");
    }

    @Test
    void headingsAreNumberedByWordIfTheStyleSaysSo() {
        assertThat(style(report, "Heading2")).contains("<w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/>");
        Style plain = report.with(Role.HEADING, Property.NUMBERED, false);
        assertThat(style(plain, "Heading2")).doesNotContain("numPr");
        assertThat(docx(plain).paragraphs("TOC1").get(0)).startsWith("Building");
    }

    @Test
    void thePageHasPaperAndMarginsOfTheStyleAndOneColumn() {
        Style letter = report.with(Role.PAGE, Property.PAPER, PaperSize.LETTER)
                .with(Role.PAGE, Property.MARGIN_LEFT, Length.in(1))
                .with(Role.PAGE, Property.SIDE_COLUMN, Length.mm(49));
        assertThat(docx(letter).part("word/document.xml"))
                .contains("<w:pgSz w:w=\"12240\" w:h=\"15840\"/>")
                .contains("w:left=\"1440\"")
                .contains("<w:cols w:space=\"720\"/>");
    }

    @Test
    void theFolioIsWrittenAsTheStyleSays() {
        assertThat(docx(report).part("word/footer1.xml")).contains("Page ", " of ", " PAGE ", " NUMPAGES ");
        assertThat(docx(report.with(Role.PAGE, Property.FOLIO, "x / y")).part("word/footer1.xml"))
                .contains(" / ")
                .doesNotContain("Page ");
    }

    @Test
    void aRuleOfARoleIsABorder() {
        Style ruled = report.with(Role.QUOTATION, Property.RULE, Length.pt(2));
        assertThat(style(ruled, "Quote")).contains("<w:pBdr><w:left w:val=\"single\" w:sz=\"16\"");
        assertThat(style(report, "Quote")).doesNotContain("pBdr");
    }

    @Test
    void aTitleWithoutALineOfFactsHasTheRuleAndSpaceOfThatLine() {
        Docx bare = Docx.of(Articles.edition(Articles.of(Articles.paragraph("A lead."))));
        assertThat(bare.paragraphs("Title")).containsExactly("A title");
        assertThat(bare.paragraphs("Subtitle")).isEmpty();
        assertThat(style(bare, "Title"))
                .contains("<w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"8\"")
                .contains("w:after=\"350\"")
                .contains("<w:next w:val=\"Summary\"/>");
    }

    @Test
    void aTitleOverALineOfFactsLeavesRuleAndSpaceToThatLine() {
        assertThat(style(report, "Title")).doesNotContain("pBdr").contains("w:after=\"0\"");
        assertThat(style(report, "Subtitle")).contains("pBdr").contains("w:after=\"350\"");
    }

    @Test
    void aListStandsOffAndItsItemsCloseUp() {
        assertThat(style(report, "ListParagraph"))
                .contains("<w:spacing w:before=\"160\" w:after=\"160\"")
                .containsSubsequence("<w:ind ", "<w:contextualSpacing/>", "<w:jc ");
        for (String item : List.of("ListBullet", "ListBullet2", "ListNumber", "ListContinue")) {
            assertThat(style(report, item))
                    .contains("<w:basedOn w:val=\"ListParagraph\"/>")
                    .doesNotContain("w:spacing w:before", "contextualSpacing");
        }
    }

    @Test
    void aListHasTheSpacesOfItsRoleWhereTheyAreWider() {
        Style airy = report.with(Role.LIST, Property.SPACE_BEFORE, Length.pt(12))
                .with(Role.LIST, Property.SPACE_AFTER, Length.pt(9));
        assertThat(style(airy, "ListParagraph")).contains("<w:spacing w:before=\"240\" w:after=\"180\"");
    }

    @Test
    void markupWithinMarkupHasAStyleOfItsOwn() {
        assertThat(style(report, "StrongEmphasis"))
                .contains("<w:basedOn w:val=\"Strong\"/>")
                .contains("<w:i/>");
    }

    @Test
    void theLanguageOfTheArticleIsThatOfTheDocument() {
        assertThat(docx(report).part("word/styles.xml")).contains("<w:lang w:val=\"en-GB\"");
        assertThat(docx(report).part("word/settings.xml")).contains("<w:themeFontLang w:val=\"en-GB\"/>");
    }

    @Test
    void anArticleFromRightToLeftIsOneInEveryPart() {
        Docx odd = Docx.of(Articles.edition(Articles.odd()));
        assertThat(odd.part("word/styles.xml")).contains("<w:bidi/>").contains("w:bidi=\"ar\"");
        assertThat(odd.part("word/document.xml"))
                .contains("<w:bidiVisual/>")
                .contains("<w:r><w:rPr><w:rtl/></w:rPr><w:t>منارة</w:t></w:r>")
                .contains("<w:titlePg/><w:bidi/>");
    }

    @Test
    void contentsCanBeTurnedOff() {
        Edition edition = Articles.edition(Articles.rich());
        Edition without = new Edition(
                edition.name(),
                edition.article(),
                edition.origin(),
                edition.timeline(),
                edition.style(),
                new Options(Map.of("docx.contents", "false")),
                Optional.empty());
        assertThat(Docx.of(without).paragraphs("TOC1")).isEmpty();
        assertThat(Docx.of(edition).paragraphs("TOC1")).hasSize(4);
    }

    private static Docx docx(Style style) {
        Edition edition = Articles.edition(Articles.rich());
        return Docx.of(new Edition(
                edition.name(),
                edition.article(),
                edition.origin(),
                edition.timeline(),
                style,
                Options.NONE,
                Optional.empty()));
    }

    private static String style(Style style, String id) {
        return style(docx(style), id);
    }

    private static String style(Docx docx, String id) {
        String styles = docx.part("word/styles.xml");
        int start = styles.indexOf("w:styleId=\"" + id + "\"");
        assertThat(start).as(id).isPositive();
        return styles.substring(start, styles.indexOf("</w:style>", start));
    }
}
