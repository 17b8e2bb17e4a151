package galley.endtoend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever moment galley is ended at, each file is whole: as it was before, or as it should be. */
@Tag("full")
class KillTest {
    private static final int ROUNDS = 20;
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String OLD = "what stood there before";

    @TempDir
    private Path folder;

    @Test
    void everyFileIsOldOrNew() throws IOException, InterruptedException {
        Path sample = Outputs.samples().get(0);
        Child child = Child.in(folder);
        long began = System.nanoTime();
        assertThat(export(child, sample, "whole").waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        Map<String, String> expected = files("whole");
        assertThat(expected).hasSize(8);

        SplittableRandom random = new SplittableRandom(23);
        for (int round = 0; round < ROUNDS; round++) {
            putOld(expected);
            Process process = export(child, sample, "made");
            // Most of the time goes by before the first file is written, so the later half is where it matters.
            process.waitFor(random.nextLong(whole / 3, whole + 1), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            Map<String, String> found = files("made");
            expected.forEach((name, bytes) ->
                    assertThat(found.get(name)).as(name).matches(file -> file.equals(OLD) || file.equals(bytes)));
        }

        Process last = export(child, sample, "made");
        assertThat(last.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(last.exitValue())
                .as(Files.readString(folder.resolve("err.log")))
                .isZero();
        assertThat(files("made")).containsAllEntriesOf(expected);
    }

    private static Process export(Child child, Path sample, String output) throws IOException {
        return child.start(
                "export", sample.toString(), "--to", Outputs.ALL_FORMATS, "--quiet", "--force", "-o", output);
    }

    private void putOld(Map<String, String> expected) throws IOException {
        Path made = Files.createDirectories(folder.resolve("made"));
        for (String name : expected.keySet()) {
            Files.writeString(made.resolve(name), OLD);
        }
    }

    private Map<String, String> files(String output) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path file : Outputs.files(folder.resolve(output))) {
            files.put(Outputs.name(file), new String(Files.readAllBytes(file), ISO_8859_1));
        }
        return files;
    }
}
