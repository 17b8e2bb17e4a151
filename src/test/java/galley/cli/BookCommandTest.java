package galley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several articles bound into one file. */
class BookCommandTest {
    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void articles() throws IOException {
        session = new Session(folder);
        Path articles = Files.createDirectories(folder.resolve("articles"));
        write(articles.resolve("a.txt"), "Tide mill", "It was built in May 1875 on the quay.");
        write(articles.resolve("b.txt"), "Windmill", "It turns on the hill above the town.");
        write(folder.resolve("c.txt"), "Water mill", "Its wheel hangs in the stream below the weir.");
    }

    private static void write(Path file, String title, String text) throws IOException {
        StringBuilder article = new StringBuilder("= " + title + " =\n" + text + "\n");
        for (String heading : List.of("History", "Machinery", "Today")) {
            article.append("==")
                    .append(heading)
                    .append("==\n")
                    .append((text + " ").repeat(30))
                    .append('\n');
        }
        Files.writeString(file, article, UTF_8);
    }

    @Test
    void chaptersBeginNewPagesThatContentsAndOutlineName() throws IOException {
        Session.Result result = session.run("book", "c.txt", "articles", "--title", "All the mills", "-o", "mills.pdf");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.err()).contains("wrote mills.pdf  3 chapters, ");
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("mills.pdf").toFile())) {
            List<String> pages = pages(pdf);
            assertThat(pages.get(0)).contains("All the mills", "Contents", "Water mill", "Sources");
            for (String chapter : List.of("Water mill", "Tide mill", "Windmill", "Sources")) {
                int page = listed(pages.get(0), chapter);
                assertThat(pages.get(page - 1).lines().findFirst())
                        .as("page %s", page)
                        .hasValue(chapter);
            }
            assertThat(outline(pdf)).containsExactly("Contents", "Water mill", "Tide mill", "Windmill", "Sources");
            assertThat(pages.get(pages.size() - 1))
                    .contains("c.txt", "a.txt", "b.txt")
                    .doesNotContain("Origin");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("All the mills");
        }
    }

    @Test
    void theSameBookAsAReport() throws IOException {
        Session.Result result = session.run("book", "articles", "--title", "Two mills", "-o", "made/mills.docx");

        assertThat(result.code()).as(result.err()).isZero();
        try (ZipFile docx = new ZipFile(folder.resolve("made/mills.docx").toFile())) {
            assertThat(part(docx, "word/document.xml"))
                    .containsSubsequence("Two mills", ">Tide mill<", ">History<", ">Windmill<", ">Sources<");
            assertThat(part(docx, "word/styles.xml"))
                    .containsPattern("w:styleId=\"Heading1\">(?:(?!</w:style>).)*<w:pageBreakBefore/>")
                    .doesNotContainPattern("w:styleId=\"Heading2\">(?:(?!</w:style>).)*<w:pageBreakBefore/>");
        }
    }

    @Test
    void pagesOfADumpComeInTheOrderAskedFor() throws IOException {
        StringBuilder pages = new StringBuilder();
        for (String title : List.of("Axle", "Brake", "Cog")) {
            pages.append("<page><title>")
                    .append(title)
                    .append("</title><ns>0</ns><id>")
                    .append(pages.length() + 1)
                    .append(
                            "</id><revision><id>7</id><timestamp>2020-01-02T03:04:05Z</timestamp><model>wikitext</model>")
                    .append("<text>It is ''part'' of a mill.</text></revision></page>");
        }
        Files.writeString(
                folder.resolve("dump.xml"),
                "<mediawiki xmlns=\"http://www.mediawiki.org/xml/export-0.11/\" xml:lang=\"en\"><siteinfo>"
                        + "<base>https://mills.example/wiki/Main</base></siteinfo>" + pages + "</mediawiki>",
                UTF_8);

        Session.Result result = session.run(
                "book", "dump.xml", "--page", "Cog", "--page", "Axle", "--title", "Parts", "-o", "parts.pdf");

        assertThat(result.code()).as(result.err()).isZero();
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("parts.pdf").toFile())) {
            assertThat(outline(pdf))
                    .containsSubsequence("Cog", "Axle", "Sources")
                    .doesNotContain("Brake");
            assertThat(new PDFTextStripper().getText(pdf)).contains("https://mills.example/wiki/Cog", "2020-01-02");
        }
    }

    @Test
    void linksBetweenTheArticlesLeadToTheirChapters() throws Exception {
        Path wiki = Files.createDirectories(folder.resolve("wiki"));
        Files.writeString(wiki.resolve("Axle.wiki"), "An axle bears a [[cog_wheel#Teeth|wheel]] or a [[Ship]].");
        Files.writeString(wiki.resolve("Cog wheel.wiki"), "It turns on an [[axle]].");
        for (String format : List.of("pdf", "docx")) {
            Session.Result result = session.run("book", "wiki", "--title", "Parts", "-o", "parts." + format);
            assertThat(result.code()).as(result.err()).isZero();
        }

        try (PDDocument pdf = Loader.loadPDF(folder.resolve("parts.pdf").toFile())) {
            PDPageTree pages = pdf.getPages();
            List<String> lead = new ArrayList<>();
            for (int from = 0; from < pages.getCount(); from++) {
                for (PDAnnotation annotation : pages.get(from).getAnnotations()) {
                    PDAction action = ((PDAnnotationLink) annotation).getAction();
                    PDDestination to = action instanceof PDActionGoTo goTo
                            ? goTo.getDestination()
                            : ((PDAnnotationLink) annotation).getDestination();
                    lead.add(from + " to " + (to instanceof PDPageDestination page ? page.retrievePageNumber() : to));
                }
            }
            assertThat(lead).containsExactly("0 to 1", "1 to 0");
        }
        try (ZipFile docx = new ZipFile(folder.resolve("parts.docx").toFile())) {
            String document = part(docx, "word/document.xml");
            Matcher link = Pattern.compile(
                            "<w:hyperlink w:anchor=\"([^\"]*)\"[^>]*>(?:(?!</w:hyperlink>).)*>(wheel|axle)<")
                    .matcher(document);
            List<String> reached = new ArrayList<>();
            while (link.find()) {
                assertThat(document).containsPattern("w:name=\"" + Pattern.quote(link.group(1)) + "\"");
                reached.add(link.group(2));
            }
            assertThat(reached).containsExactly("wheel", "axle");
        }
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsBound() throws IOException {
        Files.writeString(folder.resolve("articles/empty.txt"), "", UTF_8);

        Session.Result result = session.run("book", "articles", "--title", "Mills", "-o", "mills.pdf");

        assertThat(result.code()).isEqualTo(7);
        assertThat(result.err()).contains("empty.txt").contains("2 chapters");
    }

    @Test
    void whatIsAskedForInVainIsSaidBeforeAnythingIsRead() {
        assertThat(session.run("book", "c.txt", "--title", "M", "-o", "m.txt"))
                .satisfies(result -> assertThat(result.code()).isEqualTo(2))
                .satisfies(result -> assertThat(result.err()).contains("*.pdf or *.docx"));
        assertThat(session.run("book", "c.txt", "--title", "M", "-o", "m.pdf", "--fit", "2")
                        .code())
                .isEqualTo(2);
        assertThat(session.run("book", "none.txt", "--title", "M", "-o", "m.pdf")
                        .code())
                .isEqualTo(4);
        assertThat(folder.resolve("m.pdf")).doesNotExist();
    }

    private static int listed(String contents, String chapter) {
        Matcher line = Pattern.compile("^" + chapter + " [ .]*(\\d+)$", Pattern.MULTILINE)
                .matcher(contents);
        assertThat(line.find()).as(contents).isTrue();
        return Integer.parseInt(line.group(1));
    }

    private static List<String> pages(PDDocument pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(pdf));
        }
        return pages;
    }

    private static List<String> outline(PDDocument pdf) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
        }
        return titles;
    }

    private static String part(ZipFile docx, String name) throws IOException {
        ZipEntry entry = docx.getEntry(name);
        return new String(docx.getInputStream(entry).readAllBytes(), UTF_8);
    }
}
