package galley.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import galley.cli.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Spark makes is what the command makes, to the byte. */
@SuppressWarnings("NullAway.Init") // the cluster is there before any test
class BatchJobTest {
    private static final int PAGES = 90;
    private static JavaSparkContext context;

    @TempDir
    private Path folder;

    @BeforeAll
    static void cluster() {
        context = new JavaSparkContext(new SparkConf()
                .setMaster("local[2]")
                .setAppName("test")
                .set("spark.ui.enabled", "false")
                .set(BatchJob.PARTS, "7"));
    }

    @AfterAll
    static void end() {
        context.close();
    }

    /** Streams of four pages; two titles make one file name, far apart, and one page cannot be made. */
    @BeforeEach
    void dump() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        stream("<mediawiki xml:lang=\"en\">\n", bytes);
        StringBuilder pages = new StringBuilder();
        for (int i = 0; i < PAGES; i++) {
            pages.append(page(i, i == 80 ? "Mill 3!" : "Mill " + i, i == 40 ? "&#xFEFF;" : text(i)));
            if (i % 4 == 3) {
                stream(pages.toString(), bytes);
                pages.setLength(0);
            }
        }
        stream(pages + "</mediawiki>\n", bytes);
        Files.write(folder.resolve("dump.xml.bz2"), bytes.toByteArray());
    }

    @Test
    void aDumpGivesTheFilesAndTheManifestOfOneRun() throws IOException {
        String[] words = {"--to", "pdf,docx,csv", "--report", "REPORT"};
        command("whole", "dump.xml.bz2", words);
        job("parts", "dump.xml.bz2", words);

        assertThat(tree("parts")).isEqualTo(tree("whole")).hasSizeGreaterThan(PAGES * 3);
        assertThat(Files.readAllLines(folder.resolve("parts/manifest.jsonl"), UTF_8))
                .hasSize(PAGES)
                .anyMatch(line -> line.contains("\"error\":"));
    }

    @Test
    void aFolderDoesToo() throws IOException {
        for (int i = 0; i < 23; i++) {
            Path file =
                    Files.createDirectories(folder.resolve("articles/" + i % 3)).resolve(i / 2 + ".txt");
            Files.writeString(file, "= Mill " + i + " =\n" + text(i), UTF_8);
        }
        command("whole", "articles", "--to", "csv,json", "--limit", "15");
        job("parts", "articles", "--to", "csv,json", "--limit", "15");

        assertThat(tree("parts")).isEqualTo(tree("whole"));
    }

    @Test
    void aJobThatWasEndedIsResumed() throws IOException {
        command("whole", "dump.xml.bz2", "--to", "json");
        job("parts", "dump.xml.bz2", "--to", "json");
        // as a job leaves it that is ended: of one part the last line torn, the others not begun
        Map<String, String> made = tree("parts");
        Path manifest = folder.resolve("parts/manifest.jsonl");
        List<String> lines = Files.readAllLines(manifest, UTF_8);
        Files.delete(manifest);
        Path parts = Files.createDirectories(folder.resolve("parts/manifest.jsonl.parts"));
        Files.writeString(
                parts.resolve("000000.jsonl"), lines.get(0) + "\n" + lines.get(1) + "\n{\"number\":3,\"id", UTF_8);
        for (String name : made.keySet()) {
            if (name.endsWith("mill-60.json") || name.endsWith("mill-0.json")) {
                Files.delete(folder.resolve("parts").resolve(name));
            }
        }
        job("parts", "dump.xml.bz2", "--to", "json", "--resume");

        assertThat(tree("parts")).isEqualTo(tree("whole"));
    }

    @Test
    void whatIsThereIsNotOverwrittenAndFaultsAreTold() throws IOException {
        job("parts", "dump.xml.bz2", "--to", "json", "--limit", "3");

        assertThatThrownBy(() -> job("parts", "dump.xml.bz2", "--to", "json"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is there already");
        assertThatThrownBy(() -> job("other", "dump.xml.bz2", "--to", "fax"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fax");
        assertThatThrownBy(() -> job("other", "dump.xml.bz2", "--shard", "1/2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--shard");
    }

    private void command(String output, String source, String... words) {
        List<String> all = words("batch", output, source, words);
        int code = new Session(folder).run(all.toArray(String[]::new)).code();
        assertThat(code).isIn(0, 7);
    }

    private void job(String output, String source, String... words) throws IOException {
        List<String> all = words("batch", output, source, words);
        BatchJob.run(context, all.subList(1, all.size()), folder);
    }

    private static List<String> words(String command, String output, String source, String... words) {
        List<String> all = new ArrayList<>(List.of(command, source, "-o", output));
        for (String word : words) {
            all.add(word.equals("REPORT") ? output + "/report.jsonl" : word);
        }
        return all;
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

    private static String text(int number) {
        return "The mill has " + number + " wheels. It was built on " + (number % 28 + 1) + " May " + (1700 + number)
                + ".\n\n== History ==\nIt grinds corn, and in some years barley.\n";
    }

    private static String page(int number, String title, String text) {
        return "<page><title>" + title + "</title><ns>0</ns><id>" + (number + 1) + "</id><revision><id>9</id>"
                + "<timestamp>2020-01-01T00:00:00Z</timestamp><text>" + text + "</text></revision></page>\n";
    }

    private static void stream(String text, ByteArrayOutputStream bytes) throws IOException {
        try (BZip2CompressorOutputStream out = new BZip2CompressorOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
    }
}
