package galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands of README.md, run as they stand there. The build itself is what runs this test, and {@code LauncherTest}
 * starts the program that it packs; here the same arguments go to the same code.
 */
class ReadmeTest {
    private static final String PROGRAM = "target/galley/bin/galley ";

    @TempDir
    private Path folder;

    @BeforeEach
    void copySamples() throws IOException {
        Path copies = Files.createDirectory(folder.resolve("samples"));
        for (Path sample : samples()) {
            Files.copy(sample, copies.resolve(sample.getFileName().toString()));
        }
    }

    @Test
    void everyCommandSucceeds() throws IOException {
        List<String> commands = commands();
        assertThat(commands).hasSizeGreaterThan(5);

        for (String command : commands) {
            Session.Result result = new Session(folder).run(arguments(command));

            assertThat(result.code()).as(command + "\n" + result.err()).isZero();
        }
    }

    @Test
    void theFirstCommandExportsEverySample() throws IOException {
        Session.Result result = new Session(folder).run(arguments(commands().get(0)));

        assertThat(result.err().lines().filter(line -> line.startsWith("wrote ")))
                .hasSize(6 * samples().size());
    }

    @Test
    void theFilesItNamesAreWritten() throws IOException {
        List<String> promised =
                readme().stream().filter(line -> line.startsWith("wrote ")).toList();
        String said = new Session(folder)
                .run("export", "samples/2016-aktobe-shootings.txt")
                .err();

        assertThat(promised).hasSize(6).allMatch(said::contains);
    }

    @Test
    void theDocumentsItNamesAreThere() throws IOException {
        List<String> targets = new ArrayList<>();
        for (String line : readme()) {
            for (int at = line.indexOf("]("); at >= 0; at = line.indexOf("](", at + 1)) {
                targets.add(line.substring(at + 2, line.indexOf(')', at)));
            }
        }

        assertThat(targets).isNotEmpty().allMatch(target -> Files.exists(Path.of(target)));
    }

    private static List<String> readme() throws IOException {
        return Files.readAllLines(Path.of("README.md"));
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.sorted().toList();
        }
    }

    private static List<String> commands() throws IOException {
        return readme().stream()
                .filter(line -> line.startsWith(PROGRAM) || line.contains("&& " + PROGRAM))
                .map(line -> line.substring(line.indexOf(PROGRAM) + PROGRAM.length()))
                .toList();
    }

    /** The arguments as a shell would part them: at blanks, with {@code samples/*} for every sample. */
    private static String[] arguments(String command) throws IOException {
        List<String> arguments = new ArrayList<>();
        for (String word : command.split(" ", -1)) {
            if (word.equals("samples/*")) {
                samples().forEach(sample -> arguments.add("samples/" + sample.getFileName()));
            } else {
                arguments.add(word);
            }
        }
        return arguments.toArray(String[]::new);
    }
}
