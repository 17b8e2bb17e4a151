package galley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import galley.testkit.Programs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text that other programs find in a PDF. */
final class PdfText {
    private PdfText() {}

    /** As PDFBox finds it, on any machine. */
    static String byPdfBox(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** As poppler finds it when it looks for columns; needs {@code pdftotext}. */
    static String byPoppler(Path pdf) throws IOException, InterruptedException {
        return printed("pdftotext", "-enc", "UTF-8", pdf.toString(), "-");
    }

    /** As poppler finds it in the order in which the pages were painted; needs {@code pdftotext}. */
    static String asPainted(Path pdf) throws IOException, InterruptedException {
        return printed("pdftotext", "-raw", "-enc", "UTF-8", pdf.toString(), "-");
    }

    /** As mupdf finds it in the order in which the pages were painted; needs {@code mutool}. */
    static String byMupdf(Path pdf) throws IOException, InterruptedException {
        return printed("mutool", "draw", "-q", "-F", "txt", pdf.toString());
    }

    private static String printed(String... command) throws IOException, InterruptedException {
        Programs.Output output = Programs.run(Duration.ofMinutes(1), command);
        assertThat(output.exitCode()).as(output.err()).isZero();
        return output.out();
    }
}
