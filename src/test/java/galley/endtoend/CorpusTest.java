package galley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import galley.cli.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Articles that people wrote, from a folder named by {@code -Dgalley.corpus=DIR}: {@code DIR/plain} holds articles of
 * our notation, {@code DIR/wikitext} pages of a wiki as {@code *.txt}, which must not harm us though we cannot read
 * them, {@code DIR/dumps} exports of wikis. Skipped where no folder is named.
 */
@Tag("full")
class CorpusTest {
    private static final int MOST_PAGES = 60;

    @TempDir
    private Path folder;

    @Test
    void everyPlainArticleIsExported() throws IOException {
        for (Path article : texts("plain").toList()) {
            Path place = Files.createTempDirectory(folder, "plain");
            Session.Result result = new Session(place)
                    .run("export", article.toString(), "--to", Outputs.ALL_FORMATS, "--quiet", "-o", "made");
            assertThat(result.code()).as("%s: %s", article, result.err()).isIn(0, 4);
        }
    }

    @Test
    void noPageOfAWikiHarmsUs() throws IOException {
        List<Path> pages = texts("wikitext").toList();
        int step = Math.max(1, pages.size() / MOST_PAGES);
        IntStream.range(0, pages.size())
                .filter(i -> i % step == 0)
                .mapToObj(pages::get)
                .forEach(page -> {
                    Session.Result result =
                            new Session(folder).run("inspect", page.toString(), "--from", "plain", "--tree");
                    assertThat(result.code()).as("%s: %s", page, result.err()).isIn(0, 4);
                });
    }

    /** {@code DIR/dumps} holds exports of wikis, packed in several ways. */
    @Test
    void everyExportOfAWikiIsReadToItsEnd() throws IOException {
        for (Path dump : files("dumps", ".bz2", ".7z", ".xml").toList()) {
            Session.Result result = new Session(folder)
                    .run(
                            "batch",
                            dump.toString(),
                            "--to",
                            "csv,json",
                            "-o",
                            "made",
                            "--force",
                            "--report",
                            "report.jsonl");
            assertThat(result.code()).as("%s: %s", dump, result.err()).isIn(0, 7);
            // R603 tells of pages without text, and a small wiki has such.
            assertThat(result.err()).doesNotContain("R601", "R602", "R604").doesNotContain("B10");
            boolean allBlank = result.err().contains("0 articles made, 0 failed");
            assertThat(Files.readString(folder.resolve("made/manifest.jsonl")).isEmpty())
                    .as("no line although there was an article: %s", result.err())
                    .isEqualTo(allBlank);
            assertThat(allBlank).isEqualTo(dump.getFileName().toString().startsWith("aawiki"));
        }
    }

    private static Stream<Path> texts(String notation) throws IOException {
        return files(notation, ".txt");
    }

    private static Stream<Path> files(String place, String... kinds) throws IOException {
        String corpus = System.getProperty("galley.corpus", "");
        assumeFalse(corpus.isEmpty(), "no articles are at hand; -Dgalley.corpus=DIR would name some");
        try (Stream<Path> files = Files.walk(Path.of(corpus, place))) {
            return files
                    .filter(file -> Stream.of(kinds).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
