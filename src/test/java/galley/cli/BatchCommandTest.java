package galley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many articles at one command. */
class BatchCommandTest {
    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void articles() throws IOException {
        session = new Session(folder);
        Path articles = Files.createDirectories(folder.resolve("articles/north"));
        Files.writeString(articles.resolveSibling("mill.txt"), "= Tide mill =\nIt was built in May 1875.\n", UTF_8);
        Files.writeString(articles.resolve("mill.txt"), "= Windmill =\nIt turns.\n", UTF_8);
        Files.writeString(articles.resolve("empty.txt"), "", UTF_8);
        Files.write(articles.resolve("picture.png"), new byte[] {1, 2, 3});
        Files.writeString(articles.resolve(".hidden.txt"), "= Hidden =\n", UTF_8);
    }

    @Test
    void aFolderIsMadeAndWhatFailsIsNamed() throws IOException {
        Session.Result result = session.run("batch", "articles", "--to", "json", "--folders", "0", "-o", "made");

        assertThat(result.code()).isEqualTo(7);
        assertThat(result.err())
                .contains("empty: error[R101]")
                .contains("3 articles made, 1 failed")
                .doesNotContain("picture");
        assertThat(names("made"))
                .hasSize(3)
                .contains("manifest.jsonl", "mill.json")
                .anyMatch(name -> name.matches("mill-[0-9a-f]{8}\\.json"));
        List<String> lines = Files.readAllLines(folder.resolve("made/manifest.jsonl"), UTF_8);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("\"id\":\"mill.txt\"", "\"title\":\"Tide mill\"", "\"file\":\"mill.json\"");
        assertThat(lines.get(1))
                .contains("\"id\":\"north/empty.txt\"", "\"outputs\":[]", "\"error\":\"error[R101]")
                .doesNotContain("milliseconds");
        assertThat(lines.get(2)).contains("\"id\":\"north/mill.txt\"", "\"findings\":{\"note\":0,");
    }

    @Test
    void filesLieInFoldersThatStaySmall() throws IOException {
        session.run("batch", "articles", "--to", "json", "-o", "made", "--folders", "2");

        try (Stream<Path> files = Files.walk(folder.resolve("made"))) {
            assertThat(files.map(file -> folder.resolve("made").relativize(file).toString())
                            .filter(name -> name.endsWith("mill.json")))
                    .singleElement()
                    .asString()
                    .matches("[0-9a-f]{2}/[0-9a-f]{2}/mill\\.json");
        }
    }

    @Test
    void archivesAndListsAreSourcesToo() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("a.zip")))) {
            zip.putNextEntry(new ZipEntry("b/../../evil.txt"));
            zip.write("= Evil =\nIt stays inside.\n".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("c.txt"));
            zip.write("= Sea mill =\nIt turns.\n".getBytes(UTF_8));
        }
        Files.writeString(folder.resolve("list"), "articles/mill.txt\n\narticles/none.txt\n", UTF_8);
        Session.Result result =
                session.run("batch", "a.zip", "list", "--to", "json", "--folders", "0", "-o", "made", "--timing");

        assertThat(result.code()).isEqualTo(7);
        assertThat(result.err()).contains("none: error[B101]: it cannot be read: there is no such file");
        assertThat(names("made")).containsExactlyInAnyOrder("manifest.jsonl", "evil.json", "c.json", "mill.json");
        assertThat(names(".")).doesNotContain("evil.json");
        assertThat(Files.readString(folder.resolve("made/manifest.jsonl"), UTF_8))
                .contains("\"id\":\"a.zip#c.txt\"", "\"id\":\"list#articles/mill.txt\"", "\"milliseconds\":");
    }

    @Test
    void pagesOfADumpKeepWhatItStates() throws IOException {
        dump();
        Session.Result result = session.run("batch", "dump.xml", "--to", "json", "--folders", "0", "-o", "made");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(Files.readString(folder.resolve("made/agua.json"), UTF_8))
                .contains(
                        "\"title\": \"Água\"",
                        "\"language\": \"pt\"",
                        "https://mills.example/wiki/%C3%81gua",
                        "2020-01-02");
        assertThat(Files.readString(folder.resolve("made/manifest.jsonl"), UTF_8))
                .contains("\"revision\":\"70\"", "\"timestamp\":\"2020-01-02T03:04:05Z\"", "\"contributor\":\"Ada\"");
        session.run("batch", "dump.xml", "--to", "json", "-o", "one", "--folders", "0", "--title", "Moinho");
        assertThat(names("one")).containsExactlyInAnyOrder("manifest.jsonl", "moinho.json");
    }

    @Test
    void theManifestIsNotOverwrittenAndOtherOptionsMakeAllAnew() throws IOException {
        session.run("batch", "articles", "--to", "json", "-o", "made");

        assertThat(session.run("batch", "articles", "--to", "json", "-o", "made"))
                .satisfies(again -> {
                    assertThat(again.code()).isEqualTo(5);
                    assertThat(again.err()).contains("is there already").contains("--resume");
                });
        assertThat(session.run("batch", "articles", "--to", "json,csv", "-o", "made", "--resume")
                        .err())
                .contains("of a run with other options", "3 articles made, 1 failed");
        assertThat(session.run("batch", "articles", "--to", "json,csv", "-o", "made", "--resume")
                        .err())
                .contains("0 articles made and 3 kept, 1 failed");
        assertThat(session.run("batch", "articles", "--to", "json,csv", "-o", "made", "--force")
                        .err())
                .contains("3 articles made, 1 failed");
    }

    @Test
    void partsMakeUpTheWhole() throws IOException {
        session.run("batch", "articles", "--to", "json", "-o", "whole");
        for (int part = 1; part <= 3; part++) {
            session.run("batch", "articles", "--to", "json", "-o", "parts", "--shard", part + "/3");
        }

        try (Stream<Path> whole = Files.walk(folder.resolve("whole"));
                Stream<Path> parts = Files.walk(folder.resolve("parts"))) {
            assertThat(parts.map(file ->
                                    folder.resolve("parts").relativize(file).toString())
                            .filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(whole.map(file ->
                                    folder.resolve("whole").relativize(file).toString())
                            .filter(name -> name.endsWith(".json"))
                            .toList());
        }
        assertThat(names("parts")).contains("manifest-2-of-3.jsonl");
    }

    @Test
    void partsOfADumpInManyStreamsAreReadApart() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> streams = new ArrayList<>();
        streams.add("<mediawiki xml:lang=\"en\">");
        for (int i = 0; i < 40; i++) {
            streams.add("<page><title>Mill " + i / 2 + (i % 2 == 0 ? "" : "!") + "</title><ns>0</ns><id>" + (i + 1)
                    + "</id><revision><id>7</id><timestamp>2020-01-02T03:04:05Z</timestamp><text>It has " + i
                    + " wheels.</text></revision></page>");
        }
        streams.add("</mediawiki>");
        for (String stream : streams) {
            try (BZip2CompressorOutputStream out = new BZip2CompressorOutputStream(bytes)) {
                out.write(stream.getBytes(UTF_8));
            }
        }
        Files.write(folder.resolve("dump.xml.bz2"), bytes.toByteArray());
        session.run("batch", "dump.xml.bz2", "--to", "json", "-o", "whole", "--folders", "0");
        for (int part = 1; part <= 3; part++) {
            Session.Result result = session.run(
                    "batch", "dump.xml.bz2", "--to", "json", "-o", "parts", "--folders", "0", "--shard", part + "/3");
            assertThat(result.code()).as(result.err()).isZero();
            assertThat(result.err()).containsPattern("1[0-9] articles made");
        }

        assertThat(texts("parts")).hasSize(40).isEqualTo(texts("whole"));
    }

    /** The contents of the files, each once. */
    private List<String> texts(String output) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String name : names(output)) {
            if (name.endsWith(".json")) {
                texts.add(Files.readString(folder.resolve(output).resolve(name), UTF_8));
            }
        }
        return texts.stream().sorted().toList();
    }

    @Test
    void theReportNamesEveryLossByLineAndColumn() throws IOException {
        Files.writeString(folder.resolve("torn.txt"), "= Torn =\nA [[mill in June.\n\n== ==\nMore text.\n", UTF_8);
        Session.Result one = session.run("export", "torn.txt", "--to", "json", "--report", "report.json");
        Files.writeString(folder.resolve("list"), "torn.txt\n", UTF_8);
        session.run("batch", "list", "--to", "json", "-o", "made", "--report", "report.jsonl");

        assertThat(one.err()).contains("report report.json  0 errors, ");
        assertThat(Files.readString(folder.resolve("report.json"), UTF_8))
                .contains(
                        "\"article\": \"torn.txt\"",
                        "\"code\": \"R112\"",
                        "\"line\": 2",
                        "\"column\": 3",
                        "\"summary\"");
        assertThat(Files.readString(folder.resolve("report.jsonl"), UTF_8))
                .startsWith("{\"number\":1,\"id\":\"torn.txt\",\"title\":\"Torn\",\"diagnostics\":[{\"severity\":")
                .contains("\"code\":\"R112\",\"line\":2,\"column\":3,");
    }

    @Test
    void whatCannotBeMeantIsRefusedAtOnce() throws IOException {
        assertThat(session.run("batch", "nowhere").code()).isEqualTo(4);
        assertThat(session.run("batch", "articles/mill.txt").err())
                .contains("names no file")
                .contains("galley export");
        dump();
        assertThat(session.run("export", "dump.xml").err())
                .contains("export of a wiki")
                .contains("galley batch");
        assertThat(session.run("batch", "articles", "--shard", "4/3").code()).isEqualTo(2);
        assertThat(session.run("batch", "articles", "--jobs", "0").code()).isEqualTo(2);
        assertThat(session.run("batch", "articles", "--title", "x").err()).contains("is none");
    }

    @Test
    void aBrokenDumpGivesWhatIsBeforeTheBreak() throws IOException {
        dump();
        String whole = Files.readString(folder.resolve("dump.xml"), UTF_8);
        Files.writeString(folder.resolve("cut.xml"), whole.substring(0, whole.indexOf("Moinho") + 30), UTF_8);
        Session.Result result = session.run("batch", "cut.xml", "--to", "json", "-o", "made");

        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err())
                .containsPattern("cut\\.xml:\\d+:\\d+: error\\[R602\\]")
                .contains("1 articles made");
    }

    private void dump() throws IOException {
        String page = "<page><title>%s</title><ns>0</ns><id>%d</id><revision><id>%d0</id>"
                + "<timestamp>2020-01-02T03:04:05Z</timestamp><contributor><username>Ada</username></contributor>"
                + "<text>%s</text></revision></page>\n";
        Files.writeString(
                folder.resolve("dump.xml"),
                "<mediawiki xml:lang=\"pt\"><siteinfo><base>https://mills.example/wiki/Main</base></siteinfo>\n"
                        + String.format(Locale.ROOT, page, "Água", 7, 7, "A água corre.")
                        + String.format(Locale.ROOT, page, "Moinho", 8, 8, "O moinho gira.")
                        + "</mediawiki>\n",
                UTF_8);
    }

    private List<String> names(String place) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(place))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
