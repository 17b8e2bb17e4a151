package galley.verify;

import static org.assertj.core.api.Assertions.assertThat;

import galley.cli.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What galley makes of its samples says what they say, in every format and style. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("samples").toAbsolutePath();
    private static final String ALL = "pdf,docx,csv,xlsx,json";
    private static final String SHOOTINGS =
            SAMPLES.resolve("2016-aktobe-shootings.txt").toString();

    @TempDir
    private Path folder;

    static List<String> styles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("styles"))) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") && !name.startsWith("base"))
                    .map(name -> name.substring(0, name.indexOf('.')))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theSampleAgreesInAllFormats() throws IOException {
        String report = verified(List.of(SHOOTINGS), "--to", ALL);

        assertThat(report.lines().filter(line -> line.endsWith(": all there"))).hasSize(8);
        assertThat(report)
                .contains("2016-aktobe-shootings.pdf: 1 title, 7 facts, 11 events, 6 headings, 10 paragraphs")
                .contains("not printed: the fact “Title”, which repeats the title");
    }

    @Test
    void whatDidNotFitIsSaidToBeLeftOut() throws IOException {
        assertThat(verified(List.of(SHOOTINGS), "--to", "pdf", "--fit", "1"))
                .contains("not printed: ")
                .contains("the file says: Left out to fit 1 page");
    }

    @Test
    void whatIsStatedOnTheCommandLineIsLookedFor() {
        List<String> stated =
                List.of("--licence", "CC0-1.0", "--source-url", "https://example.org/a", "--as-of", "2024");
        List<String> export = new ArrayList<>(List.of("export", SHOOTINGS, "-q", "-o", "made", "--to", ALL));
        export.addAll(stated);
        assertThat(new Session(folder).run(export.toArray(String[]::new)).code())
                .isZero();

        List<String> verify = new ArrayList<>(List.of("verify", "made", "-q", "--source", SHOOTINGS));
        assertThat(new Session(folder).run(verify.toArray(String[]::new)).code())
                .isEqualTo(3);
        verify.addAll(stated);
        Session.Result result = new Session(folder).run(verify.toArray(String[]::new));
        assertThat(result.code()).as(result.out()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"excel", "excel-semicolon"})
    void tablesAgreeInEveryDialect(String dialect) throws IOException {
        verified(samples(), "--to", "csv", "--csv-dialect", dialect);
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("styles")
    void everySampleAgreesInEveryStyle(String style) throws IOException {
        verified(samples(), "--to", ALL, "--style", style);
    }

    private static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    private String verified(List<String> articles, String... options) throws IOException {
        List<String> export = new ArrayList<>(List.of("export", "-q", "-o", "made"));
        export.addAll(List.of(options));
        export.addAll(articles);
        Session.Result exported = new Session(folder).run(export.toArray(String[]::new));
        assertThat(exported.code()).as(exported.err()).isZero();

        List<String> verify = new ArrayList<>(List.of("verify", "made", "-q", "--source"));
        verify.addAll(articles);
        Session.Result result = new Session(folder).run(verify.toArray(String[]::new));
        assertThat(result.code()).as(result.out() + result.err()).isZero();
        return result.out();
    }
}
