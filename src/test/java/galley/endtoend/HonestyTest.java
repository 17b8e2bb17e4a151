package galley.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import galley.export.MemoryDestination;
import galley.export.json.JsonExporter;
import galley.model.Article;
import galley.read.Readers;
import galley.source.Source;
import galley.source.SourceException;
import galley.testkit.Editions;
import galley.testkit.RandomArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** galley's promise: every word in every output is the article's, or one of a closed list, or marked as derived. */
class HonestyTest {
    @TempDir
    private Path folder;

    static List<Path> samples() {
        return Outputs.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void saysNothingThatASampleDoesNotSay(Path sample) throws IOException {
        assertHonest(Outputs.of(sample, folder), false);
    }

    /**
     * Five articles whatever the effort: in further ones PDFBox glues pieces of words that narrow columns cut or that
     * run in both directions, so that its text no longer tells words apart.
     */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4})
    void saysNothingThatARandomArticleDoesNotSay(long seed) throws IOException {
        Path place = Files.createTempDirectory(folder, "random");
        Path input = place.resolve("random.json");
        Files.writeString(input, json(RandomArticles.article(new SplittableRandom(seed))), UTF_8);
        assertHonest(Outputs.of(input, place), true);
    }

    private static String json(Article article) throws IOException {
        MemoryDestination destination = new MemoryDestination();
        new JsonExporter().export(Editions.of(article), destination);
        return destination.files().values().stream()
                .map(bytes -> new String(bytes, UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static void assertHonest(Outputs outputs, boolean touching) throws IOException {
        HonestTables.check(outputs);
        KnownWords known = KnownWords.of(outputs, touching);
        String digest = outputs.source().origin().sha256();
        int pages;
        try (PDDocument document = Loader.loadPDF(outputs.file("pdf").toFile())) {
            pages = document.getNumberOfPages();
        }
        assertThat(known.strangersIn(PdfText.byPdfBox(outputs.file("pdf")), digest, pages))
                .as("words of the PDF that the article lacks")
                .isEmpty();
        assertThat(known.strangersIn(DocxParts.of(outputs.file("docx")).text(), digest, pages + 20))
                .as("words of the DOCX that the article lacks")
                .isEmpty();
        assertReadsBack(outputs);
    }

    private static void assertReadsBack(Outputs outputs) throws IOException {
        Path json = outputs.file("json");
        try {
            Source source = Source.of("back.json", Files.readAllBytes(json));
            assertThat(Readers.installed(HonestyTest.class.getClassLoader())
                            .read(source)
                            .article()
                            .toString())
                    .isEqualTo(outputs.article().toString());
        } catch (SourceException e) {
            throw new AssertionError(json + " cannot be read back", e);
        }
    }
}
