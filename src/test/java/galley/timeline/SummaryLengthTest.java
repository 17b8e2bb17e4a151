package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import galley.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long summaries are over real articles. Runs where {@code -Dgalley.corpus} names a folder that holds
 * {@code plain/*.txt} and {@code timeline/wikiwars/*.tml}.
 */
@Tag("full")
class SummaryLengthTest {
    private static final double MOST = 120;

    @Test
    void summariesAreShortOnAverageAndHoldOnlyWordsOfTheirSentence() throws IOException {
        Path corpus = Path.of(System.getProperty("galley.corpus", ""));
        Assumptions.assumeTrue(Files.isDirectory(corpus.resolve("plain")), corpus + " is not there");
        List<Event> events = new ArrayList<>();
        for (String article : articles(corpus)) {
            Source source = Source.of("article.txt", article.getBytes(StandardCharsets.UTF_8));
            events.addAll(TimelineFinder.find(Articles.of(source), source).events());
        }

        assertThat(events).hasSizeGreaterThan(2_000);
        assertThat(events.stream()
                        .mapToInt(event -> event.summary().length())
                        .average()
                        .orElseThrow())
                .isLessThanOrEqualTo(MOST);
        assertThat(events).allSatisfy(event -> assertThat(event.summary()).isNotBlank());
    }

    /**
     * The texts of the plain folder, those that hold several articles cut at their titles, and of the annotated one.
     */
    private static List<String> articles(Path corpus) throws IOException {
        List<String> articles = new ArrayList<>();
        for (Path file : files(corpus.resolve("plain"), ".txt")) {
            articles.addAll(List.of(Files.readString(file).split("(?m)^(?= = [^=\\n]+ = $)", -1)));
        }
        for (Path file : files(corpus.resolve("timeline").resolve("wikiwars"), ".tml")) {
            String text = Files.readString(file);
            String body = text.substring(text.indexOf("<TEXT>"), text.indexOf("</TEXT>"));
            articles.add("= War =\n\n" + body.replaceAll("<[^>]*>", "").replace("\n", "\n\n"));
        }
        articles.removeIf(String::isBlank);
        return articles;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
