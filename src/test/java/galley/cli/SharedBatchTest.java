package galley.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import galley.batch.Part;
import galley.batch.Turn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts made in any order, by whomever, make what one run makes. */
class SharedBatchTest {
    private static final int PAGES = 40;

    @TempDir
    private Path folder;

    @BeforeEach
    void sources() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder pages = new StringBuilder("<mediawiki xml:lang=\"en\">");
        for (int i = 0; i < PAGES; i++) {
            String title = "Mill " + i % 30 + (i < 30 ? "" : "!"); // the last ten have names of earlier ones
            pages.append("<page><title>")
                    .append(title)
                    .append("</title><ns>0</ns><id>")
                    .append(i + 1);
            pages.append("</id><revision><id>7</id><timestamp>2020-01-02T03:04:05Z</timestamp><text>It has ");
            pages.append(i).append(" wheels.</text></revision></page>");
            if (i % 3 == 0) {
                stream(pages.toString(), bytes);
                pages.setLength(0);
            }
        }
        stream(pages + "</mediawiki>", bytes);
        Files.write(folder.resolve("dump.xml.bz2"), bytes.toByteArray());
        Path articles = Files.createDirectories(folder.resolve("articles"));
        for (int i = 0; i < 11; i++) {
            String text = i == 4 ? "" : "= Mill " + i + " =\nIt turns.\n";
            Files.writeString(articles.resolve("Mill " + i + ".txt"), text, UTF_8);
        }
    }

    private static void stream(String text, ByteArrayOutputStream bytes) throws IOException {
        try (BZip2CompressorOutputStream out = new BZip2CompressorOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
    }

    @Test
    void severalSourcesInAnyOrder() throws IOException {
        String[] words = {"dump.xml.bz2", "articles", "--to", "json,csv", "--limit", "47"};
        new Session(folder).run(words("batch", "whole", words).toArray(String[]::new));
        int parts = shared("parts", words);

        assertThat(parts).isGreaterThan(9);
        assertThat(tree("parts")).isEqualTo(tree("whole"));
        assertThat(Files.readAllLines(folder.resolve("parts/manifest.jsonl"), UTF_8))
                .hasSize(47);
    }

    /** A part that is made a second time, as where a machine is thought lost, changes nothing. */
    @Test
    void aPartMadeTwice() throws IOException {
        String[] words = {"dump.xml.bz2", "--to", "json"};
        new Session(folder).run(words("batch", "whole", words).toArray(String[]::new));
        SharedBatch batch = SharedBatch.of(words("", "parts", words), folder);
        batch.begin();
        List<Part> parts = batch.parts(4);
        List<Turn> turns = batch.turns(counted(batch, parts));
        SharedBatch.Outcome first = batch.make(parts.get(1), turns.get(1));
        List<SharedBatch.Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            outcomes.add(SharedBatch.of(words("", "parts", words), folder).make(parts.get(i), turns.get(i)));
        }
        batch.finish(outcomes);

        assertThat(outcomes.get(1).kept()).isEqualTo(first.made());
        assertThat(tree("parts")).isEqualTo(tree("whole"));
    }

    @Test
    void whatMakesNoSenseIsToldBeforeAnythingIsRead() {
        assertThatThrownBy(() -> SharedBatch.of(List.of("articles", "--folders", "9"), folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--folders");
        assertThatThrownBy(() -> SharedBatch.of(List.of(), folder)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Makes all parts, the last first; returns how many there are. */
    private int shared(String output, String... words) throws IOException {
        SharedBatch batch = SharedBatch.of(words("", output, words), folder);
        batch.begin();
        List<Part> parts = batch.parts(5);
        List<Turn> turns = batch.turns(counted(batch, parts));
        SharedBatch.Outcome[] outcomes = new SharedBatch.Outcome[parts.size()];
        for (int i = parts.size() - 1; i >= 0; i--) {
            outcomes[i] = SharedBatch.of(words("", output, words), folder).make(parts.get(i), turns.get(i));
        }
        batch.finish(Arrays.asList(outcomes));
        return parts.size();
    }

    private static List<long[]> counted(SharedBatch batch, List<Part> parts) throws IOException {
        List<long[]> counted = new ArrayList<>();
        for (Part part : parts) {
            counted.add(batch.count(part));
        }
        return counted;
    }

    private static List<String> words(String command, String output, String... words) {
        return Stream.concat(Stream.of(command, "-o", output, "-q"), Stream.of(words))
                .filter(word -> !word.isEmpty())
                .toList();
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
}
