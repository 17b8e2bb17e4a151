package galley.read.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import galley.export.text.ArticlePrinter;
import galley.read.Reading;
import galley.source.Diagnostic;
import galley.source.Source;
import galley.source.SourceException;
import galley.testkit.Archive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Documents as office programs write them, and as nobody should. */
class DocxReaderTest {
    private static final String OPEN =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>";
    private static final String CLOSE = "</w:body></w:document>";
    private static final String STYLES = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
            <w:style w:type="paragraph" w:styleId="Ober"><w:name w:val="House Head"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
            <w:style w:type="paragraph" w:styleId="Mein"><w:name w:val="Mine"/><w:basedOn w:val="Zitat"/></w:style>
            <w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
            <w:style w:type="character" w:styleId="Stark"><w:name w:val="Strong"/></w:style>
            </w:styles>""";

    @Test
    void readsADocumentOfAnotherMakeByTheNamesOfItsStyles() throws Exception {
        Reading reading = read(paragraph("Titel", "The Mill")
                + paragraph("", "It grinds.")
                + paragraph("berschrift1", "History")
                + paragraph("Ober", "Years of war")
                + paragraph("Mein", "We stood still.")
                + "<w:p><w:r><w:t xml:space=\"preserve\">A </w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"Stark\"/></w:rPr>"
                + "<w:t>bold</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t> word</w:t></w:r></w:p>");

        assertThat(ArticlePrinter.print(reading.article()))
                .contains("The Mill")
                .contains("paragraph: It grinds.")
                .contains("History")
                .contains("Years of war")
                .contains("We stood still.")
                .contains("A {strong: bold}{emphasis:  word}");
        assertThat(reading.article().sections()).hasSize(1);
        assertThat(reading.article().sections().get(0).subsections()).hasSize(1);
    }

    @Test
    void readsLinksToPlacesOfTheText() throws Exception {
        Reading reading = read(paragraph("Titel", "The Mill")
                + "<w:p><w:hyperlink w:anchor=\"to_Wick\"><w:r><w:t>Wick</w:t></w:r></w:hyperlink></w:p>"
                + "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"to_Wick\"/><w:bookmarkEnd w:id=\"1\"/>"
                + "<w:bookmarkStart w:id=\"2\" w:name=\"_Toc1\"/><w:r><w:t>Quays.</w:t></w:r></w:p>");

        assertThat(ArticlePrinter.print(reading.article()))
                .contains("paragraph: {link #Wick: Wick}")
                .contains("paragraph: {anchor Wick}Quays.");
    }

    @Test
    void readsTrackedChangesAsAcceptedAndSaysSo() throws Exception {
        Reading reading = read(paragraph("Titel", "The Mill")
                + "<w:p><w:r><w:t xml:space=\"preserve\">It has </w:t></w:r>"
                + "<w:del w:author=\"A\"><w:r><w:delText>two</w:delText></w:r></w:del>"
                + "<w:ins w:author=\"A\"><w:r><w:t>three</w:t></w:r></w:ins>"
                + "<w:r><w:t xml:space=\"preserve\"> wheels.</w:t></w:r></w:p>");

        assertThat(ArticlePrinter.print(reading.article())).contains("It has three wheels.");
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).containsExactly("R403");
    }

    @Test
    void saysWhatItCannotRead() throws Exception {
        Reading reading =
                read(paragraph("Titel", "The Mill") + "<w:p><w:r><w:t>See</w:t></w:r><w:r><w:drawing/></w:r></w:p>");

        assertThat(reading.diagnostics()).extracting(Diagnostic::code).containsExactly("R404");
    }

    @Test
    void readsCellsThatSpanRowsAndColumns() throws Exception {
        String merged = "<w:tbl><w:tr>" + cell("<w:gridSpan w:val=\"2\"/>", "wide")
                + cell("<w:vMerge w:val=\"restart\"/>", "tall") + "</w:tr><w:tr>" + cell("", "a") + cell("", "b")
                + cell("<w:vMerge/>", "") + "</w:tr></w:tbl>";

        Reading reading = read(paragraph("Titel", "The Mill") + merged);

        assertThat(ArticlePrinter.print(reading.article()))
                .containsSubsequence("cell 2x1", "wide", "cell 1x2", "tall", "a", "b");
    }

    @Test
    void takesTheFileNameForATitleThatIsNowhere() throws Exception {
        Reading reading = read(paragraph("", "It grinds."));

        assertThat(reading.article().title()).isEqualTo("mill");
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).containsExactly("R405");
    }

    @Test
    void refusesWhatIsNoDocument() throws IOException {
        refuses(
                Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<a/>"),
                "no text document");
        refuses(Map.of("word/document.xml", "<w:document"), "not well-formed");
        refuses(
                Map.of("word/document.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
                "word/document.xml");
        refuses(Map.of("word/document.xml", "<a>".repeat(100_000)), "nested deeper");
    }

    @Test
    void refusesABombBeforeItUnpacks() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                out.write(blanks);
            }
        }

        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> new DocxReader().read(Source.of("bomb.docx", bytes.toByteArray())))
                .satisfies(refused ->
                        assertThat(refused.diagnostics().get(0).message()).contains("far more"));
    }

    private static void refuses(Map<String, String> parts, String why) throws IOException {
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> new DocxReader().read(Source.of("odd.docx", archive(parts))))
                .satisfies(refused -> {
                    assertThat(refused.diagnostics().get(0).code()).isEqualTo("R401");
                    assertThat(refused.diagnostics().get(0).message()).contains(why);
                });
    }

    private static Reading read(String body) throws SourceException {
        return new DocxReader()
                .read(Source.of(
                        "mill.docx",
                        archive(Map.of("word/document.xml", OPEN + body + CLOSE, "word/styles.xml", STYLES))));
    }

    private static byte[] archive(Map<String, String> parts) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        parts.forEach((name, text) -> entries.put(name, text.getBytes(UTF_8)));
        return new Archive(entries).bytes();
    }

    private static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String cell(String settings, String text) {
        return "<w:tc><w:tcPr>" + settings + "</w:tcPr>" + paragraph("", text) + "</w:tc>";
    }
}
