package galley.verify;

import static org.assertj.core.api.Assertions.assertThat;

import galley.cli.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every alteration of a real file is found, named by its fact, and nothing else is said of that file. */
class AlterationsTest {
    private static final Path SAMPLES = Path.of("samples").toAbsolutePath();

    @TempDir
    private static Path made;

    @TempDir
    private Path altered;

    static Stream<Alteration> alterations() {
        return Alterations.all();
    }

    @BeforeAll
    static void export() {
        for (String sample : List.of("2016-aktobe-shootings.txt", "tide-mill.json", "harbour-clock.txt")) {
            Session.Result result = new Session(made)
                    .run(
                            "export",
                            SAMPLES.resolve(sample).toString(),
                            "-q",
                            "-o",
                            ".",
                            "--to",
                            "pdf,docx,csv,xlsx,json");
            assertThat(result.code()).as(result.err()).isZero();
        }
    }

    @Test
    void thereAreMoreThanThirty() {
        assertThat(alterations()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("alterations")
    void isFound(Alteration alteration) throws IOException {
        String sample = alteration.article();
        String file = "";
        for (Path path : files(sample)) {
            String name = path.getFileName().toString();
            byte[] bytes = Files.readAllBytes(path);
            boolean chosen = name.substring(name.indexOf('.') + 1).equals(alteration.extension());
            file = chosen ? name : file;
            Files.write(altered.resolve(name), chosen ? alteration.change().of(bytes) : bytes);
        }

        Session.Result result = new Session(altered)
                .run("verify", ".", "-q", "--source", SAMPLES.resolve(sample).toString());

        List<String> report = reportOn(file, result.out());
        assertThat(result.code()).as(result.out() + result.err()).isEqualTo(3);
        assertThat(alteration.told())
                .allSatisfy(words -> assertThat(report)
                        .as(result.out())
                        .anySatisfy(line -> assertThat(line).contains(words)));
        assertThat(report.stream().filter(line -> line.contains("[V")))
                .as(result.out())
                .hasSize(alteration.differences());
    }

    private static List<Path> files(String sample) throws IOException {
        String word = sample.startsWith("2016") ? "aktobe" : sample.startsWith("tide") ? "mill" : "clock";
        try (Stream<Path> files = Files.list(made)) {
            return files.filter(path -> path.getFileName().toString().contains(word))
                    .toList();
        }
    }

    private static List<String> reportOn(String file, String report) {
        List<String> lines = new ArrayList<>();
        boolean within = false;
        for (String line : report.lines().toList()) {
            within = line.startsWith(" ") ? within : line.startsWith(file + ":");
            if (within) {
                lines.add(line);
            }
        }
        return lines;
    }
}
