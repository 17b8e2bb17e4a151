package galley.endtoend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A batch that is ended at any moments, and resumed after each, ends with the bytes of a run through. */
class BatchKillTest {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final int ARTICLES = 120;

    @TempDir
    private Path folder;

    @Test
    void killedThreeTimesAndResumed() throws IOException, InterruptedException {
        killed(3, "csv,json", 5);
    }

    @Test
    @Tag("full")
    void killedTwentyTimesAndResumed() throws IOException, InterruptedException {
        killed(20, "pdf,docx,csv", 17);
    }

    /** As above, where an earlier run was done and some articles changed since. */
    @Test
    void killedWhileItCatchesUpWithWhatChanged() throws IOException, InterruptedException {
        dump();
        end(start("csv,json", "parts"));
        Path dump = folder.resolve("dump.xml");
        Files.writeString(dump, Files.readString(dump, UTF_8).replaceAll("(has \\d*[37]) wheels", "$1 sails"), UTF_8);
        end(start("csv,json", "whole"));
        Map<String, String> expected = tree("whole");
        SplittableRandom random = new SplittableRandom(23);
        for (int round = 0; round < 4; round++) {
            Process process = start("csv,json", "parts");
            process.waitFor(700 + random.nextLong(900), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
        end(start("csv,json", "parts"));

        assertThat(tree("parts")).isEqualTo(expected);
    }

    /** As by Ctrl-C, but for the signal's number. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a process cannot be asked to end")
    void askedToEndItSaysHowToGoOn() throws IOException, InterruptedException {
        dump();
        Process process = start("pdf", "asked");
        awaitMore("asked", process);
        process.destroy();
        assertThat(process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();

        assertThat(process.exitValue()).isEqualTo(128 + 15);
        assertThat(Files.readString(folder.resolve("err.log"), UTF_8)).contains("--resume goes on from here");
        assertThat(Files.readString(folder.resolve("asked/manifest.jsonl"), UTF_8))
                .endsWith("}\n");
        try (Stream<Path> files = Files.list(folder.resolve("asked"))) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith(".")))
                    .isEmpty();
        }
    }

    /**
     * Kills a batch so many times. A round that ends before it is killed made a whole run, and the next begins anew and
     * is killed sooner: so the test asks nothing of the machine's speed.
     */
    private void killed(int rounds, String formats, long seed) throws IOException, InterruptedException {
        dump();
        long began = System.nanoTime();
        end(start(formats, "whole"));
        long longest = Math.max(100, 2 * TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began) / rounds);
        Map<String, String> expected = tree("whole");
        assertThat(expected.keySet()).hasSizeGreaterThan(ARTICLES);

        SplittableRandom random = new SplittableRandom(seed);
        int cutShort = 0;
        while (cutShort < rounds) {
            Process process = start(formats, "parts");
            awaitMore("parts", process);
            if (process.waitFor(random.nextLong(longest), TimeUnit.MILLISECONDS)) {
                assertThat(tree("parts")).isEqualTo(expected);
                delete("parts");
                longest = Math.max(1, longest / 2);
            } else {
                process.destroyForcibly().waitFor();
                cutShort++;
                expected.forEach((name, bytes) -> assertWholeOrAbsent(name, bytes));
            }
        }
        end(start(formats, "parts"));

        assertThat(tree("parts")).isEqualTo(expected);
    }

    private void delete(String output) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve(output))) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void assertWholeOrAbsent(String name, String bytes) {
        Path file = folder.resolve("parts").resolve(name);
        if (!name.endsWith(".jsonl") && Files.exists(file)) {
            try {
                assertThat(new String(Files.readAllBytes(file), ISO_8859_1))
                        .as(name)
                        .isEqualTo(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Waits until an article more is in place, so that every round gets further. */
    private void awaitMore(String output, Process process) throws IOException, InterruptedException {
        Path manifest = folder.resolve(output).resolve("manifest.jsonl");
        long before = Files.exists(manifest) ? Files.size(manifest) : 0;
        while (process.isAlive() && (!Files.exists(manifest) || Files.size(manifest) <= before)) {
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
    }

    private void end(Process process) throws IOException, InterruptedException {
        assertThat(process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("err.log"), UTF_8))
                .isEqualTo(7); // one article cannot be made
    }

    private Process start(String formats, String output) throws IOException {
        List<String> words = new ArrayList<>(List.of("batch", "dump.xml", "--to", formats, "-o", output, "--resume"));
        words.addAll(List.of("--report", output + "/report.jsonl", "--jobs", "2"));
        return Child.in(folder).start(words.toArray(String[]::new));
    }

    private Map<String, String> tree(String output) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path root = folder.resolve(output);
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), ISO_8859_1));
            }
        }
        return files;
    }

    private void dump() throws IOException {
        StringBuilder pages = new StringBuilder("<mediawiki xml:lang=\"en\">\n");
        for (int i = 1; i <= ARTICLES; i++) {
            String text = i == 40
                    ? "&#xFEFF;" // nothing that can be printed, yet not blank
                    : "The mill has " + i + " wheels. It was built on " + (i % 28 + 1) + " May " + (1700 + i)
                            + ".\n\n== History ==\n" + "It grinds corn, and in some years barley. ".repeat(i % 40);
            pages.append("<page><title>Mill ")
                    .append(i % 100)
                    .append("</title><ns>0</ns><id>")
                    .append(i)
                    .append("</id><revision><id>9</id><timestamp>2020-01-01T00:00:00Z</timestamp><text>")
                    .append(text)
                    .append("</text></revision></page>\n");
        }
        Files.writeString(folder.resolve("dump.xml"), pages.append("</mediawiki>\n"), UTF_8);
    }
}
