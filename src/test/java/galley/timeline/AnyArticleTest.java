package galley.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import galley.export.MemoryDestination;
import galley.export.json.JsonExporter;
import galley.model.Article;
import galley.read.Readers;
import galley.read.Reading;
import galley.read.json.JsonReader;
import galley.source.Source;
import galley.source.SourceException;
import galley.testkit.Editions;
import galley.testkit.RandomArticles;
import galley.testkit.Seeds;
import galley.testkit.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles of every form have a timeline: those that ship, and those that chance makes. */
class AnyArticleTest {

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleHasATimeline(Path file) throws IOException, SourceException {
        Source source = Source.of(file.getFileName().toString(), Files.readAllBytes(file));
        Reading reading =
                Readers.installed(AnyArticleTest.class.getClassLoader()).read(source);

        assertThat(TimelineFinder.find(reading.article()).events()).isNotEmpty();
        assertThat(TimelineFinder.find(reading.article(), source).events())
                .hasSameSizeAs(TimelineFinder.find(reading.article()).events());
    }

    @Test
    void anArticleInJsonIsNotQuotedFromItsSource() {
        Seeds.check(100, random -> {
            Article article = RandomArticles.article(random);
            Source source = json(article);

            assertThat(new JsonReader().read(source).quotable()).isFalse();
            assertThat(TimelineFinder.find(article).events())
                    .hasSameSizeAs(TimelineFinder.find(article, source).events())
                    .allSatisfy(event -> assertThat(event.mention().span()).isEmpty());
        });
    }

    private static Source json(Article article) throws IOException {
        MemoryDestination destination = new MemoryDestination();
        String name = new JsonExporter()
                .export(Editions.of(article), destination)
                .files()
                .get(0)
                .name();
        return Source.of(name, Written.text(destination, name).getBytes(UTF_8));
    }
}
