package galley.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import galley.check.Checker;
import galley.check.Finding;
import galley.check.Spot;
import galley.export.Edition;
import galley.source.Place;
import galley.source.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Findings as comments at the words they are about. */
final class RemarksTest {
    private static final String COMMENTS = "word/comments.xml";

    @Test
    void aContradictionIsACommentAtBothPlaces() throws IOException {
        Docx docx = Docx.of(SampleArticle.edition().with(findings()));
        List<Element> comments = Docx.all(docx.xml(COMMENTS), "comment");

        assertThat(comments).hasSize(4);
        assertThat(Docx.text(comments.get(0)))
                .isEqualTo("The infobox gives “Injuries: 40+”, the lead “37 injured” (G201, lines 10, 13)");
        assertThat(marked(docx, 0)).isEqualTo("40+");
        assertThat(marked(docx, 1)).isEqualTo("37 injured");
        assertThat(marked(docx, 2)).isEqualTo("Islamic extremists");
        assertThat(marked(docx, 3)).isEqualTo("Islamic extremists");
    }

    @Test
    void everyCommentHasItsWordsAndItsSign() throws IOException {
        Docx docx = Docx.of(SampleArticle.edition().with(findings()));
        for (String sign : List.of("commentRangeStart", "commentRangeEnd", "commentReference")) {
            assertThat(Docx.all(docx.body(), sign).stream().map(element -> Docx.attribute(element, "id")))
                    .as(sign)
                    .containsExactlyInAnyOrder("0", "1", "2", "3");
        }
    }

    @Test
    void commentsChangeNoWordOfTheText() throws IOException {
        Docx with = Docx.of(SampleArticle.edition().with(findings()));
        Docx without = Docx.of(SampleArticle.edition());

        assertThat(Docx.text(with.body().getDocumentElement()))
                .isEqualTo(Docx.text(without.body().getDocumentElement()));
        assertThat(without.parts()).doesNotContainKey(COMMENTS);
    }

    @Test
    void aCommentIsDatedOnlyWhenTheEditionIs() throws IOException {
        Edition edition = SampleArticle.edition().with(findings());
        Edition issued = new Edition(
                        edition.name(),
                        edition.article(),
                        edition.origin(),
                        edition.timeline(),
                        edition.style(),
                        edition.options(),
                        Optional.of(Instant.parse("2016-06-11T08:30:00Z")))
                .with(findings());

        assertThat(Docx.of(edition).part(COMMENTS)).doesNotContain("w:date");
        assertThat(Docx.of(issued).part(COMMENTS)).contains("w:date=\"2016-06-11T08:30:00Z\"");
    }

    @Test
    void whatHasNoPlaceStandsAtTheTitleAndUnknownWordsAtTheirParagraph() throws IOException {
        Finding nowhere = new Finding("G000", Severity.WARNING, "more findings", List.of());
        Finding vague = new Finding(
                "G000",
                Severity.WARNING,
                "words that were mended",
                List.of(Spot.in(new Place(16, 30, 700), "words that are not there")));
        Docx docx = Docx.of(SampleArticle.edition().with(List.of(nowhere, vague)));

        assertThat(marked(docx, 0)).isEqualTo("2016 Aktobe shootings");
        assertThat(marked(docx, 1)).endsWith(".").hasSizeGreaterThan(50);
    }

    @Test
    void anOfficeLibraryReadsThem() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(
                Docx.of(SampleArticle.edition().with(findings())).bytes()))) {
            assertThat(document.getComments())
                    .hasSize(4)
                    .extracting(XWPFComment::getAuthor)
                    .containsOnly("galley");
        }
    }

    private static List<Finding> findings() throws IOException {
        return Checker.grave(Checker.ofGrave().check(SampleArticle.manuscript()));
    }

    /** The words between the two ends of a comment. */
    private static String marked(Docx docx, int id) {
        String xml = docx.part("word/document.xml");
        String from = "<w:commentRangeStart w:id=\"" + id + "\"/>";
        String to = "<w:commentRangeEnd w:id=\"" + id + "\"/>";
        String between = xml.substring(xml.indexOf(from), xml.indexOf(to));
        return between.replaceAll("<w:instrText[^>]*>[^<]*</w:instrText>", "").replaceAll("<[^>]*>", "");
    }
}
