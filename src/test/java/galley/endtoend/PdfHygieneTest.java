package galley.endtoend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import galley.testkit.Programs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A PDF that any office may open: sound, self-contained, titled, and doing nothing by itself. */
class PdfHygieneTest {
    /** Names of the PDF language that make a file act, or carry other files, on opening or at a click. */
    private static final List<String> ACTING = List.of(
            "/JavaScript",
            "/JS",
            "/Launch",
            "/OpenAction",
            "/AA",
            "/EmbeddedFile",
            "/EmbeddedFiles",
            "/SubmitForm",
            "/ImportData",
            "/GoToR",
            "/GoToE",
            "/RichMedia",
            "/Movie",
            "/Sound",
            "/XFA",
            "/AcroForm");

    @TempDir
    private Path folder;

    static List<Path> samples() {
        return Outputs.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isSoundAndNeedsNoFontOfTheReader(Path sample) throws IOException, InterruptedException {
        Programs.require("qpdf", "pdffonts");
        Path pdf = Outputs.of(sample, folder, "--to", "pdf").file("pdf");

        Programs.Output check = Programs.run(Duration.ofMinutes(1), "qpdf", "--check", pdf.toString());
        assertThat(check.exitCode()).as(check.out() + check.err()).isZero();
        assertThat(check.out()).contains("No syntax or stream encoding errors found");

        List<String> fonts = Programs.run(Duration.ofMinutes(1), "pdffonts", pdf.toString())
                .out()
                .lines()
                .skip(2)
                .toList();
        assertThat(fonts)
                .isNotEmpty()
                .allSatisfy(font -> assertThat(font)
                        // Six letters and a plus sign mark a subset; then: embedded, subset, mapped to Unicode.
                        .matches("[A-Z]{6}\\+.* yes +yes +yes +\\d+ +\\d+ *"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void doesNothingByItself(Path sample) throws IOException, InterruptedException {
        Programs.require("qpdf");
        Path pdf = Outputs.of(sample, folder, "--to", "pdf").file("pdf");

        String objects = Programs.run(Duration.ofMinutes(1), "qpdf", "--json", pdf.toString())
                .out();
        assertThat(objects).contains("\"/Catalog\"");

        assertThat(ACTING).allSatisfy(name -> assertThat(objects).doesNotContain("\"" + name + "\""));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isTitledAndEveryPageHasTextAndSafeLinks(Path sample) throws IOException {
        Outputs outputs = Outputs.of(sample, folder, "--to", "pdf");
        try (PDDocument document = Loader.loadPDF(outputs.file("pdf").toFile())) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(outputs.article().title());
            assertThat(document.getDocumentCatalog().getLanguage())
                    .isEqualTo(outputs.article().language());
            assertThat(document.getPages()).isNotEmpty();
            for (PDPage page : document.getPages()) {
                assertThat(new String(page.getContents().readAllBytes(), ISO_8859_1))
                        .contains("BT", "ET");
                for (PDAnnotation annotation : page.getAnnotations()) {
                    assertSafe(annotation);
                }
            }
        }
    }

    private static void assertSafe(PDAnnotation annotation) {
        assertThat(annotation).isInstanceOf(PDAnnotationLink.class);
        PDAnnotationLink link = (PDAnnotationLink) annotation;
        if (link.getAction() != null) {
            assertThat(link.getAction()).isInstanceOf(PDActionURI.class);
            assertThat(((PDActionURI) link.getAction()).getURI()).matches("(https?://|mailto:).*");
        }
    }
}
