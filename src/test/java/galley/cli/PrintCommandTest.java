package galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import galley.imposition.Imposition;
import galley.imposition.OnePerSide;
import galley.imposition.PageRanges;
import galley.imposition.Paper;
import galley.imposition.Scaling;
import galley.imposition.Wish;
import galley.print.sheets.PdfPages;
import galley.print.sheets.Purpose;
import galley.print.sheets.SheetPdf;
import galley.testkit.LabPrinters;
import galley.testkit.LabPrinters.Lab;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prints on simulated printers: what was asked for arrives, or nothing does. */
class PrintCommandTest {
    private static LabPrinters lab;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        lab = LabPrinters.start();
    }

    @AfterAll
    static void end() throws IOException {
        if (lab != null) {
            lab.close();
        }
    }

    @Test
    void fiveOptionsArriveAndTheFileIsTheOneThatWasMade() throws Exception {
        Path pdf = document();
        Session.Result result = print(
                lab.pdf(),
                pdf.toString(),
                "--pages",
                "2-3",
                "--copies",
                "2",
                "--duplex",
                "long",
                "--paper",
                "a4",
                "--mono");

        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.err()).contains(": completed");
        List<Path> spooled = lab.pdf().spooled();
        Map<String, String> job = lab.pdf().job(spooled.size());
        assertThat(job)
                .containsEntry("copies", "2")
                .containsEntry("sides", "two-sided-long-edge")
                .containsEntry("print-color-mode", "monochrome");
        assertThat(job.getOrDefault("media", "") + job.getOrDefault("media-col", ""))
                .containsAnyOf("iso_a4_210x297mm", "x-dimension=21000");
        assertThat(Files.readAllBytes(spooled.get(spooled.size() - 1))).isEqualTo(pagesTwoAndThree(pdf));
    }

    private static byte[] pagesTwoAndThree(Path pdf) throws Exception {
        Wish wish = new Wish(PageRanges.parse("2-3"), Paper.of(595.276, 841.890), new OnePerSide(Scaling.NONE), true);
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        SheetPdf.write(pdf, Imposition.of(wish, PdfPages.read(pdf).sizes()).sheets(), Purpose.PRINT, made);
        return made.toByteArray();
    }

    @Test
    void aWholeDocumentIsSentAsItIs() throws Exception {
        Path pdf = document();
        Session.Result result = print(lab.pdf(), pdf.toString(), "--no-reverse");

        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
        List<Path> spooled = lab.pdf().spooled();
        assertThat(Files.readAllBytes(spooled.get(spooled.size() - 1))).isEqualTo(Files.readAllBytes(pdf));
    }

    /** The simulated printer delivers face up, like many that stand on desks. */
    @Test
    void theLastSheetIsPrintedFirstWhereTheStackWouldLieBackwards() throws Exception {
        Session.Result result = print(lab.pdf(), document().toString(), "--pages", "1,3");

        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
        List<Path> spooled = lab.pdf().spooled();
        try (PDDocument sheets = Loader.loadPDF(spooled.get(spooled.size() - 1).toFile())) {
            assertThat(sheets.getNumberOfPages()).isEqualTo(2);
            assertThat(text(sheets, 2)).contains("The long mill");
            assertThat(text(sheets, 1)).doesNotContain("The mill is long");
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    @Test
    void aPrinterWithoutPdfGetsPictures() throws Exception {
        Session.Result result =
                print(lab.raster(), document().toString(), "--pages", "1", "--duplex", "long", "--quality", "draft");

        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
        List<Path> spooled = lab.raster().spooled();
        assertThat(Files.readAllBytes(spooled.get(spooled.size() - 1))).startsWith('R', 'a', 'S', '2');
    }

    @Test
    void aBookletOfAnArticleIsComposedForTheHalfSheet() throws Exception {
        Session.Result result = print(lab.pdf(), "article.txt", "--booklet");

        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
        List<Path> spooled = lab.pdf().spooled();
        Path last = spooled.get(spooled.size() - 1);
        assertThat(lab.pdf().job(spooled.size())).containsEntry("sides", "two-sided-short-edge");
        PdfPages pages = PdfPages.read(last);
        assertThat(pages.sizes()).allMatch(size -> size.width() > size.height());
    }

    @Test
    void whatThePrinterLacksIsNamedAndNothingIsSent() throws Exception {
        int before = lab.pdf().spooled().size();
        Session.Result result = print(lab.pdf(), document().toString(), "--tray", "cellar", "--type", "parchment");

        assertThat(result.code()).isEqualTo(ExitCode.UNPRINTED);
        assertThat(result.err())
                .contains("the printer has no tray 'cellar'; it has ", "the printer has no paper type 'parchment'")
                .contains("nothing was sent")
                .doesNotContain("job ");
        assertThat(lab.pdf().spooled()).hasSize(before);
    }

    @Test
    void aDryRunSaysWhatWouldBePrintedAndPrintsNothing() throws Exception {
        int before = lab.pdf().spooled().size();
        Session.Result result = print(lab.pdf(), document().toString(), "--dry-run", "--nup", "2", "--copies", "3");

        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.out())
                .contains("pages     3 of 3\n", "layout    2 pages on a side\n", "copies    3, one after the other\n")
                .contains("paper     a4 (iso_a4_210x297mm)\n", "sends     PDF\n");
        assertThat(lab.pdf().spooled()).hasSize(before);
    }

    @Test
    void aPrinterWithoutAQueueSaysSo() throws Exception {
        int before = lab.pdf().spooled().size();
        Session.Result result =
                print(lab.pdf(), document().toString(), "--hold", "--priority", "90", "--banner", "standard");

        assertThat(result.code()).isEqualTo(ExitCode.UNPRINTED);
        assertThat(result.err())
                .contains(
                        "the printer has no time to hold until 'indefinite'",
                        "the printer has no priority '90'; it offers no choice",
                        "the printer has no banner sheet 'standard'; it has none");
        assertThat(lab.pdf().spooled()).hasSize(before);
    }

    @Test
    void sheetsGoIntoAFileInsteadAndFrontsAndBacksIntoTwo() throws Exception {
        Path pdf = document();
        Session session = new Session(folder);
        Session.Result booklet = session.run("print", pdf.toString(), "--booklet", "--guide", "--to-file", "book.pdf");
        Session.Result byHand = session.run("print", pdf.toString(), "--duplex", "manual", "--to-file", "hand.pdf");

        assertThat(booklet.code()).as(booklet.err()).isEqualTo(ExitCode.DONE);
        assertThat(byHand.code()).as(byHand.err()).isEqualTo(ExitCode.DONE);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("book.pdf", "book-guide.pdf", "hand-fronts.pdf", "hand-backs.pdf");
        }
        assertThat(PdfPages.read(folder.resolve("hand-fronts.pdf")).sizes()).hasSize(2);
        assertThat(PdfPages.read(folder.resolve("hand-backs.pdf")).sizes()).hasSize(2);
    }

    @Test
    void aPdfThatSaysItIsReadFromRightToLeftIsBoundThere() throws Exception {
        Path pdf = folder.resolve("rtl.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 4; i++) {
                document.addPage(new PDPage(new PDRectangle(200 + i, 300)));
            }
            PDViewerPreferences says = new PDViewerPreferences(new COSDictionary());
            says.setReadingDirection(PDViewerPreferences.READING_DIRECTION.R2L);
            document.getDocumentCatalog().setViewerPreferences(says);
            document.save(pdf.toFile());
        }

        byte[] asItSays = booklet(pdf, List.of());

        assertThat(asItSays).isEqualTo(booklet(pdf, List.of("--spine", "right")));
        assertThat(asItSays).isNotEqualTo(booklet(pdf, List.of("--spine", "left")));
    }

    private byte[] booklet(Path pdf, List<String> more) throws IOException {
        List<String> words = new ArrayList<>(List.of("print", pdf.toString(), "--booklet", "--to-file", "sheets.pdf"));
        words.addAll(List.of("--force", "--paper", "a4"));
        words.addAll(more);
        Session.Result result = new Session(folder).run(words.toArray(String[]::new));
        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
        return Files.readAllBytes(folder.resolve("sheets.pdf"));
    }

    @Test
    void whatAnArticleCouldObeyAndAPdfCannotIsWrongUsage() throws Exception {
        for (List<String> words :
                List.of(List.of("--style", "plain"), List.of("--fit", "1"), List.of("--handling", "TLP:AMBER"))) {
            Session.Result result = print(
                    lab.pdf(),
                    Stream.concat(Stream.of(document().toString()), words.stream())
                            .toArray(String[]::new));

            assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(result.err()).contains(words.get(0) + " is for articles");
        }
    }

    @Test
    void aPrinterThatIsNotThereHasTheCodeOfItsError() throws Exception {
        Session.Result result =
                new Session(folder).run("print", document().toString(), "--printer", "ipp://localhost:1/ipp/print");

        assertThat(result.code()).isEqualTo(ExitCode.UNPRINTED);
        assertThat(result.err()).contains("error[J101]");
    }

    @Test
    void whereNobodyCanTurnTheStackNotEvenTheFrontsAreSent() throws Exception {
        int before = lab.pdf().spooled().size();
        Session.Result result = print(lab.pdf(), document().toString(), "--duplex", "manual");

        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.UNPRINTED);
        assertThat(lab.pdf().spooled()).hasSize(before);
    }

    @Test
    void backsFollowWhenSomebodySaysThatTheStackIsTurned() throws Exception {
        int before = lab.pdf().spooled().size();
        Path pdf = document();
        String uri = lab.pdf().uri();
        Session.Result silent = new Session(folder)
                .atTerminal()
                .run("print", "--printer", uri, pdf.toString(), "--duplex", "manual", "--quiet");
        Session.Result turned = new Session(folder)
                .atTerminal()
                .given("\n")
                .run("print", "--printer", uri, pdf.toString(), "--duplex", "manual");

        assertThat(silent.code()).as(silent.err()).isEqualTo(ExitCode.UNPRINTED);
        assertThat(silent.err()).contains("press Enter", "the backs were not sent");
        assertThat(turned.code()).as(turned.err()).isEqualTo(ExitCode.DONE);
        assertThat(lab.pdf().spooled()).hasSize(before + 3);
    }

    @Test
    void pagesThatAreNotThereAreWrongUsage() throws Exception {
        Session.Result result = print(lab.pdf(), document().toString(), "--pages", "9");

        assertThat(result.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).contains("the document has no page 9: it has 3 pages");
    }

    @Test
    void aFileThatIsNoPdfInsideIsUnreadable() throws Exception {
        Path broken = folder.resolve("broken.pdf");
        Files.writeString(broken, "%PDF-1.7\nnothing else");
        Session.Result result = print(lab.pdf(), broken.toString());

        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(result.err()).contains("J140").doesNotContain("Exception");
    }

    private Session.Result print(Lab printer, String... words) throws IOException {
        Files.writeString(folder.resolve("article.txt"), article());
        Stream<String> all = Stream.concat(Stream.of("print", "--printer", printer.uri()), Stream.of(words));
        return new Session(folder).run(all.toArray(String[]::new));
    }

    /** Three pages of A4. */
    private Path document() throws IOException {
        Files.writeString(folder.resolve("article.txt"), article());
        Session.Result made = new Session(folder)
                .run("export", "article.txt", "--to", "pdf", "--style", "plain", "-o", "made", "--fit", "3");
        assertThat(made.code()).as(made.err()).isEqualTo(ExitCode.DONE);
        try (Stream<Path> files = Files.list(folder.resolve("made"))) {
            return files.findFirst().orElseThrow();
        }
    }

    private static String article() {
        StringBuilder text = new StringBuilder("Title: The long mill\n\nThe mill is long.\n");
        IntStream.range(0, 12).forEach(section -> {
            text.append("\nSection ").append(section).append("\n\n");
            IntStream.range(0, 12)
                    .forEach(paragraph -> text.append("Its wheel number ")
                            .append(section * 12 + paragraph)
                            .append(" turns in all weathers, and grinds corn for all who come with a cart. ".repeat(4))
                            .append("\n\n"));
        });
        return text.toString();
    }
}
