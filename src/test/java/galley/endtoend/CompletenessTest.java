package galley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Field;
import galley.model.PlainText;
import galley.testkit.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is lost: every word of an article stands in its documents, in the order in which the article has them. */
class CompletenessTest {
    private static final List<String> PAPERS = List.of("a4", "letter");
    private static final List<String> STYLES = List.of("brief", "plain", "report");

    @TempDir
    private Path folder;

    static List<Path> samples() {
        return Outputs.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void thePdfHoldsEveryWordOnEveryPaperInEveryStyle(Path sample) throws IOException {
        for (String paper : PAPERS) {
            for (String style : STYLES) {
                Outputs outputs = pdf(sample, paper, style);
                List<String> found = Words.of(PdfText.byPdfBox(outputs.file("pdf")));
                assertInOrder(leftToRight(Pieces.of(outputs.article()).main()), found, outputs);
                assertFactsAndNotes(found, outputs);
            }
        }
    }

    /**
     * PDFBox puts words that run from right to left in the order of the eye, and mupdf before 1.22, which neither sorts
     * by direction nor knows {@code ActualText}, their letters too; poppler is asked for those.
     */
    private static List<String> leftToRight(List<String> pieces) {
        return pieces.stream()
                .map(piece -> piece.replaceAll("[\\p{IsHebrew}\\p{IsArabic}]+", " "))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void copyingFromThePdfKeepsTheOrderOfTheText(Path sample) throws IOException, InterruptedException {
        Programs.require("mutool", "pdftotext");
        for (String paper : PAPERS) {
            for (String style : STYLES) {
                Outputs outputs = pdf(sample, paper, style);
                List<String> painted = Words.of(PdfText.asPainted(outputs.file("pdf")));
                assertInOrder(leftToRight(Pieces.of(outputs.article()).main()), painted, outputs);
                List<String> byMupdf = Words.of(PdfText.byMupdf(outputs.file("pdf")));
                assertInOrder(leftToRight(Pieces.of(outputs.article()).main()), byMupdf, outputs);
                List<String> found = Words.of(PdfText.byPoppler(outputs.file("pdf")));
                assertInOrder(Pieces.of(outputs.article()).flowing(), found, outputs);
                assertFactsAndNotes(found, outputs);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theDocxHoldsEveryWord(Path sample) throws IOException {
        Outputs outputs = Outputs.of(sample, folder, "--to", "docx");
        DocxParts docx = DocxParts.of(outputs.file("docx"));
        List<String> found = Words.of(docx.text("word/document.xml") + docx.text("word/footnotes.xml"));

        assertInOrder(Pieces.of(outputs.article()).main(), found, outputs);
        assertFactsAndNotes(found, outputs);
    }

    private Outputs pdf(Path sample, String paper, String style) throws IOException {
        Path place = Files.createDirectory(folder.resolve(paper + "-" + style));
        return Outputs.of(sample, place, "--to", "pdf", "--paper", paper, "--style", style);
    }

    private static void assertInOrder(List<String> pieces, List<String> found, Outputs outputs) {
        assertThat(Sequences.firstMissing(Words.of(pieces.stream()), found))
                .as("text of %s", outputs.files())
                .isEmpty();
    }

    private static void assertFactsAndNotes(List<String> found, Outputs outputs) {
        Stream<String> facts = outputs.article().infoboxes().stream()
                .flatMap(infobox -> infobox.fields().stream())
                .flatMap(field -> words(field, outputs.article().title()));
        assertThat(Stream.concat(facts, Pieces.of(outputs.article()).notes().stream()))
                .allSatisfy(piece -> assertThat(Sequences.firstMissing(Words.of(piece), found))
                        .as("%s in %s", piece, outputs.files())
                        .isEmpty());
    }

    /** The words of a field; of one that only repeats the title, none. */
    private static Stream<String> words(Field field, String title) {
        List<String> values =
                field.items().stream().map(item -> PlainText.of(item.text())).toList();
        return values.equals(List.of(title))
                ? Stream.of()
                : Stream.of(
                                Stream.of(field.label()),
                                values.stream(),
                                field.fields().stream().flatMap(inner -> words(inner, title)))
                        .flatMap(parts -> parts);
    }
}
