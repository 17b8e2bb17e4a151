package galley.read.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Block;
import galley.model.Inline;
import galley.read.Reading;
import galley.source.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the document about the format says is so, and the sample holds all of it. */
class ArticleJsonDocumentTest {
    private static final Path DOCUMENT = Path.of("src", "site", "markdown", "article-json.md");
    private static final Path SAMPLE = Path.of("samples", "tide-mill.json");

    @Test
    void itsExamplesAreReadWithoutAWord() throws Exception {
        List<String> examples = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(DOCUMENT, UTF_8))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(examples).hasSize(2);
        for (String example : examples) {
            assertThat(read(example).diagnostics()).isEmpty();
        }
        assertThat(read(examples.get(1)).article().toString()).contains(names(Block.class));
    }

    @Test
    void itListsEveryKind() throws Exception {
        List<String> documented = Pattern.compile("`([a-zA-Z]+)`")
                .matcher(Files.readString(DOCUMENT, UTF_8))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(documented)
                .containsAll(Stream.of(Block.class, Inline.class)
                        .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                        .map(kind -> kind.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                                + kind.getSimpleName().substring(1))
                        .toList());
    }

    @Test
    void itListsEveryDiagnosticOfTheReader() throws Exception {
        Pattern code = Pattern.compile("R3[0-8][0-9]");
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src", "main", "java", "galley", "read", "json"))) {
            for (Path file : files.toList()) {
                sources.append(Files.readString(file, UTF_8));
            }
        }
        List<String> used = code.matcher(sources)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        List<String> documented = code.matcher(Files.readString(DOCUMENT, UTF_8))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();

        assertThat(documented).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void theSampleHoldsEveryKindAndIsReadWithoutAWord() throws Exception {
        Reading reading = read(Files.readString(SAMPLE, UTF_8));

        assertThat(reading.diagnostics()).isEmpty();
        assertThat(reading.article().toString()).contains(names(Block.class)).contains(names(Inline.class));
        assertThat(reading.article().infoboxes()).hasSize(2);
    }

    private static List<String> names(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .map(kind -> kind.getSimpleName() + "[")
                .toList();
    }

    private static Reading read(String text) throws Exception {
        return new JsonReader().read(Source.of("example.json", text.getBytes(UTF_8)));
    }
}
