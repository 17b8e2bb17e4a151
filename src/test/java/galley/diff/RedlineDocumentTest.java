package galley.diff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import galley.export.Edition;
import galley.export.MemoryDestination;
import galley.export.docx.RedlineDocument;
import galley.model.Article;
import galley.read.Readers;
import galley.source.Origin;
import galley.source.Source;
import galley.testkit.Archive;
import galley.testkit.Editions;
import galley.testkit.LibreOffice;
import galley.testkit.RandomArticles;
import galley.testkit.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A redline in Word's format leads to either article, word for word and paragraph for paragraph. */
class RedlineDocumentTest {
    @TempDir
    private Path folder;

    @Test
    void leadsToBothArticles() {
        Seeds.check(60, random -> {
            Article before = RandomArticles.article(random);
            Article after = later(before, random);

            byte[] redline = redline(before, after);

            assertThat(TrackedText.accepted(redline)).isEqualTo(unchanged(after));
            assertThat(TrackedText.rejected(redline)).isEqualTo(unchanged(before));
        });
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void leadsToBothArticlesInLibreOffice(Path sample) throws Exception {
        LibreOffice office = LibreOffice.in(folder);
        Article before = Readers.installed(getClass().getClassLoader())
                .read(Source.of(sample.toString(), Files.readAllBytes(sample)))
                .article();
        for (int seed = 0; seed < 2; seed++) {
            Article after = Edits.edited(before, new SplittableRandom(seed), 5 + 10 * seed);
            Path document = Files.write(folder.resolve("redline" + seed + ".docx"), redline(before, after));

            byte[] accepted = Files.readAllBytes(office.accepted(document));
            byte[] rejected = Files.readAllBytes(office.rejected(document));

            assertThat(TrackedText.accepted(accepted)).as("accepted").isEqualTo(unchanged(after));
            assertThat(TrackedText.accepted(rejected)).as("rejected").isEqualTo(unchanged(before));
        }
    }

    @Test
    void ofTheSameArticleHasNoChange() throws IOException {
        Article article = RandomArticles.article(new SplittableRandom(3));

        Archive redline = Archive.of(redline(article, article));

        assertThat(new String(redline.entries().get("word/document.xml"), UTF_8))
                .doesNotContain("<w:ins ", "<w:del ");
    }

    private static Article later(Article before, RandomGenerator random) {
        return random.nextInt(5) == 0
                ? RandomArticles.article(random)
                : Edits.edited(before, random, 3 + random.nextInt(12));
    }

    /** What a document says that shows an article without any change. */
    private static List<String> unchanged(Article article) throws IOException {
        return TrackedText.accepted(redline(article, article));
    }

    private static byte[] redline(Article before, Article after) throws IOException {
        Edition edition = Editions.of(after);
        MemoryDestination destination = new MemoryDestination();
        new RedlineDocument(
                        edition,
                        Comparison.of(before, after).redline(),
                        new Origin("article.txt", "0".repeat(64)),
                        "galley")
                .write(destination);
        return destination.files().values().iterator().next();
    }
}
