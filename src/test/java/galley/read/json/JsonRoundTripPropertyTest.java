package galley.read.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import galley.export.MemoryDestination;
import galley.export.json.JsonExporter;
import galley.model.Article;
import galley.read.Reading;
import galley.source.Source;
import galley.testkit.Editions;
import galley.testkit.RandomArticles;
import galley.testkit.Seeds;
import galley.testkit.Written;
import org.junit.jupiter.api.Test;

class JsonRoundTripPropertyTest {
    @Test
    void anExportedArticleIsReadBackEqual() {
        Seeds.check(300, random -> {
            Article article = RandomArticles.article(random);
            Source source = exported(article);
            Reading reading = new JsonReader().read(source);

            assertThat(reading.article()).isEqualTo(article);
            assertThat(reading.diagnostics()).isEmpty();
            assertThat(exported(reading.article()).text()).isEqualTo(source.text());
        });
    }

    private static Source exported(Article article) throws Exception {
        MemoryDestination destination = new MemoryDestination();
        String name = new JsonExporter()
                .export(Editions.of(article), destination)
                .files()
                .get(0)
                .name();
        return Source.of(name, Written.text(destination, name).getBytes(UTF_8));
    }
}
