package galley.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import galley.cli.Session;
import galley.export.MemoryDestination;
import galley.export.json.JsonExporter;
import galley.model.Article;
import galley.testkit.Editions;
import galley.testkit.RandomArticles;
import galley.testkit.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No false alarm on articles by chance, with every kind of block and inline. */
class RandomArticlesTest {
    @TempDir
    private Path folder;

    @Test
    void dataAgree() {
        Seeds.check(15, random -> assertAgrees(RandomArticles.article(random), "csv,xlsx,json"));
    }

    @Test
    void reportsAgree() {
        Seeds.check(15, random -> assertAgrees(RandomArticles.article(random), "docx"));
    }

    @Test
    void briefsAgree() {
        Seeds.check(5, random -> assertAgrees(RandomArticles.article(random), "pdf"));
    }

    private void assertAgrees(Article article, String formats) throws IOException {
        Path place = Files.createTempDirectory(folder, "article");
        Files.writeString(place.resolve("article.json"), json(article), UTF_8);
        Session user = new Session(place);
        Session.Result exported = user.run("export", "article.json", "-q", "-o", "made", "--to", formats);
        assertThat(exported.code()).as(exported.err()).isZero();
        Session.Result verified = user.run("verify", "made", "-q", "--source", "article.json", "--to", formats);
        assertThat(verified.code()).as(verified.out() + verified.err()).isZero();
    }

    private static String json(Article article) throws IOException {
        MemoryDestination destination = new MemoryDestination();
        new JsonExporter().export(Editions.of(article), destination);
        return destination.files().values().stream()
                .map(bytes -> new String(bytes, UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
