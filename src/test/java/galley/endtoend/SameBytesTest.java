package galley.endtoend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import galley.cli.Session;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same article makes the same bytes: twice, on many threads, in another country, folder, or version of Java. */
class SameBytesTest {
    private static final Duration LIMIT = Duration.ofMinutes(3);

    @TempDir
    private static Path folder;

    private static Map<String, String> once = Map.of();

    @BeforeAll
    static void export() throws IOException {
        Path place = Files.createDirectory(folder.resolve("once"));
        assertThat(new Session(place).run(command("made")).code()).isZero();
        once = files(place.resolve("made"));
        assertThat(once).hasSizeGreaterThanOrEqualTo(5 * Outputs.samples().size());
    }

    @Test
    void twice() throws IOException {
        Path place = Files.createDirectory(folder.resolve("twice"));
        assertThat(new Session(place).run(command("made")).code()).isZero();

        assertThat(files(place.resolve("made"))).isEqualTo(once);
    }

    @Test
    void onManyThreads() throws Exception {
        List<Callable<Map<String, String>>> tasks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Path place = Files.createDirectory(folder.resolve("thread-" + i));
            tasks.add(() -> {
                assertThat(new Session(place).run(command("made")).code()).isZero();
                return files(place.resolve("made"));
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            for (Future<Map<String, String>> made : threads.invokeAll(tasks)) {
                assertThat(made.get()).isEqualTo(once);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void inAnotherCountryTimeAndFolder() throws IOException, InterruptedException {
        // Turkish has an i without a dot and one with it in capitals; Kiritimati is 14 hours ahead of Greenwich.
        Path place = Files.createDirectory(folder.resolve("ülke"));
        Child child = Child.in(
                place,
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-9",
                "-Dline.separator=\r\n",
                "-Duser.name=somebody",
                "-Duser.home=" + place);
        Child.Ending ending = child.run(LIMIT, command("made"));

        assertThat(ending.code()).as(ending.err()).isZero();
        assertThat(files(place.resolve("made"))).isEqualTo(once);
    }

    /** {@code -Dgalley.otherJdk=HOME} names it. */
    @Test
    void onAnotherJava() throws IOException, InterruptedException {
        String home = System.getProperty("galley.otherJdk", "");
        assumeFalse(home.isEmpty(), "no other Java is named; -Dgalley.otherJdk=HOME would name one");
        Path place = Files.createDirectory(folder.resolve("java"));
        Child.Ending ending = Child.in(place).on(Path.of(home)).run(LIMIT, command("made"));

        assertThat(ending.code()).as(ending.err()).isZero();
        assertThat(files(place.resolve("made"))).isEqualTo(once);
    }

    /** Nobody's name, computer, folder or hour is in what is sent to others. */
    @Test
    void sayNothingOfTheUserOrTheComputer() throws IOException {
        List<String> secrets = new ArrayList<>();
        secrets.add(folder.toAbsolutePath().toString());
        secrets.add(Path.of("").toAbsolutePath().toString());
        secrets.add(System.getProperty("user.home", ""));
        secrets.add(System.getProperty("java.home", ""));
        secrets.add(InetAddress.getLocalHost().getHostName());
        secrets.removeIf(secret -> secret.length() < 4 || secret.equals("localhost"));

        assertThat(secrets).isNotEmpty();
        for (Map.Entry<String, String> file : once.entrySet()) {
            assertThat(secrets.stream().filter(Unpacked.of(file.getKey(), file.getValue())::contains))
                    .as(file.getKey())
                    .isEmpty();
        }
    }

    private static String[] command(String output) {
        List<String> command = new ArrayList<>(List.of("export"));
        Outputs.samples().forEach(sample -> command.add(sample.toString()));
        command.addAll(List.of("--to", Outputs.ALL_FORMATS, "--quiet", "-o", output));
        return command.toArray(String[]::new);
    }

    /** Each file's bytes, as characters of Latin-1, which keeps a difference readable. */
    private static Map<String, String> files(Path place) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path file : Outputs.files(place)) {
            files.put(Outputs.name(file), new String(Files.readAllBytes(file), ISO_8859_1));
        }
        return files;
    }
}
