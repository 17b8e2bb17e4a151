package galley.read.dump;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import galley.read.Feed;
import galley.source.Diagnostic;
import galley.source.SourceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user gets out of an export. */
class DumpFeedTest {
    private static final String TWO = DumpText.of(
            DumpText.page(1, "Tide mill", "A mill & its <b>pond</b>."), DumpText.page(2, "Windmill", "It turns."));

    @TempDir
    private Path folder;

    /** What came of reading a dump to its end. */
    private record Read(List<Feed.Item> items, List<Diagnostic> diagnostics, double progress) {
        List<String> names() {
            return items.stream().map(Feed.Item::name).toList();
        }

        String text(int index) throws IOException {
            return items.get(index).text().load().text();
        }

        List<String> codes() {
            return diagnostics.stream().map(Diagnostic::code).toList();
        }
    }

    @Test
    void everyPageComesWithWhatTheExportStates() throws Exception {
        Read read = read(TWO);

        assertThat(read.names()).containsExactly("Tide mill", "Windmill");
        assertThat(read.text(0)).isEqualTo("A mill & its <b>pond</b>.");
        Feed.Item mill = read.items().get(0);
        assertThat(mill.id()).isEqualTo("1");
        assertThat(mill.facts())
                .containsEntry("revision", "10")
                .containsEntry("timestamp", "2020-01-02T03:04:05Z")
                .containsEntry("contributor", "Ada");
        assertThat(mill.page()).hasValueSatisfying(page -> {
            assertThat(page.title()).isEqualTo("Tide mill");
            assertThat(page.language()).contains("en");
            assertThat(page.namespaces()).containsEntry(6, "Bild").containsEntry(14, "Gruppe");
            assertThat(page.metadata().sourceUrl()).contains("https://mills.example/wiki/Tide_mill");
            assertThat(page.metadata().asOf()).contains("2020-01-02");
            assertThat(page.metadata().licence()).isEmpty();
            assertThat(page.metadata().authors()).isEmpty();
        });
        assertThat(mill.text().load().origin().fileName()).isEqualTo("dump.xml");
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.progress()).isEqualTo(1);
    }

    @Test
    void addressesAreWrittenAsBrowsersTakeThem() throws Exception {
        Read read = read(DumpText.of(DumpText.page(1, "Was ist Öl? 100 % & Co", "x")));

        assertThat(read.items().get(0).page().orElseThrow().metadata().sourceUrl())
                .contains("https://mills.example/wiki/Was_ist_%C3%96l%3F_100_%25_&_Co");
    }

    @Test
    void redirectsAndOtherNamespacesArePassedOver() throws Exception {
        Read read = read(DumpText.of(
                DumpText.page(
                        1,
                        0,
                        "Mills",
                        "    <redirect title=\"Mill\" />\n",
                        DumpText.revision(1, "2020-01-01T00:00:00Z", "Ada", "#REDIRECT [[Mill]]")),
                DumpText.page(2, 1, "Talk:Mill", "", DumpText.revision(2, "2020-01-01T00:00:00Z", "Ada", "Hello")),
                DumpText.page(3, "Old mills", "#redirect [[Mill]]"),
                DumpText.page(4, "Mill", "It turns.")));

        assertThat(read.names()).containsExactly("Mill");
    }

    @Test
    void ofAHistoryTheNewestVersionCounts() throws Exception {
        Read read = read(DumpText.of(DumpText.page(
                1,
                0,
                "Mill",
                "",
                DumpText.revision(11, "2019-01-01T00:00:00Z", "Ada", "old"),
                DumpText.revision(13, "2021-01-01T00:00:00Z", "Bea", "new"),
                DumpText.revision(12, "2020-01-01T00:00:00Z", "Cy", "between"),
                "<revision><id>14</id><timestamp>2022-01-01T00:00:00Z</timestamp><contributor deleted=\"deleted\" />"
                        + "<text bytes=\"9\" deleted=\"deleted\" /></revision>")));

        assertThat(read.items()).hasSize(1);
        assertThat(read.text(0)).isEqualTo("new");
        assertThat(read.items().get(0).facts()).containsEntry("revision", "13").containsEntry("contributor", "Bea");
    }

    @Test
    void olderSchemasAreReadToo() throws Exception {
        String old = DumpText.head("0.10", "de-at") + "<page><title>Mühle</title><id>5</id><revision><id>6</id>"
                + "<timestamp>2009-01-01T00:00:00Z</timestamp><contributor><ip>192.0.2.1</ip></contributor>"
                + "<text xml:space=\"preserve\">Sie mahlt.</text></revision></page></mediawiki>";
        Read read = read(old);

        assertThat(read.names()).containsExactly("Mühle");
        assertThat(read.items().get(0).page().orElseThrow().language()).contains("de-AT");
        assertThat(read.items().get(0).facts()).containsEntry("contributor", "192.0.2.1");
    }

    /** Since 0.11 a page may hold further texts that are not the article: captions, data. */
    @Test
    void theMainTextAloneIsTaken() throws Exception {
        String page = DumpText.page(1, "Mill", "the text")
                .replace("<sha1>", "<content><role>data</role><model>json</model><text>{}</text></content><sha1>");

        assertThat(read(DumpText.of(page)).text(0)).isEqualTo("the text");
    }

    @Test
    void whatIsNoWikitextIsPassedOver() throws Exception {
        String script = DumpText.page(1, "Mill.css", "a {}").replace(">wikitext<", ">css<");

        assertThat(read(DumpText.of(script, DumpText.page(2, "Mill", "x"))).names())
                .containsExactly("Mill");
    }

    @Test
    void everyPackingGivesTheSame() throws Exception {
        byte[] plain = TWO.getBytes(UTF_8);
        int half = TWO.indexOf("  <page>\n    <title>Wind");
        byte[] first = TWO.substring(0, half).getBytes(UTF_8);
        byte[] second = TWO.substring(half).getBytes(UTF_8);
        List<byte[]> files = List.of(
                plain,
                TWO.getBytes(UTF_16),
                packed(BZip2CompressorOutputStream::new, plain),
                packed(BZip2CompressorOutputStream::new, first, second),
                packed(GZIPOutputStream::new, plain),
                packed(GZIPOutputStream::new, first, second),
                packed(XZCompressorOutputStream::new, plain),
                packed(ZstdCompressorOutputStream::new, plain),
                packed(ZstdCompressorOutputStream::new, first, second),
                sevenZip(plain));

        for (byte[] bytes : files) {
            Read read = read(bytes, Wanted.all());
            assertThat(read.names()).containsExactly("Tide mill", "Windmill");
            assertThat(read.text(0)).isEqualTo("A mill & its <b>pond</b>.");
            assertThat(read.diagnostics()).isEmpty();
        }
    }

    @Test
    void titlesPickPagesAndMissingOnesAreNamed() throws Exception {
        Read read = read(TWO.getBytes(UTF_8), new Wanted(Set.of("Windmill", "Tide_mill", "Water mill"), List.of(), 99));

        assertThat(read.names()).containsExactly("Tide mill", "Windmill");
        assertThat(read.diagnostics())
                .singleElement()
                .satisfies(told -> assertThat(told.line("d")).contains("R604").contains("'Water mill'"));
        assertThat(read(TWO.getBytes(UTF_8), new Wanted(Set.of("Tide mill"), List.of(), 99))
                        .names())
                .containsExactly("Tide mill");
    }

    @Test
    void categoriesPickPagesInTheWikisOwnWordsToo() throws Exception {
        String dump = DumpText.of(
                DumpText.page(1, "A", "Text [[Category:Mills of_Kent|A]]"),
                DumpText.page(2, "B", "Text [[ gruppe : mills of Kent ]]"),
                DumpText.page(3, "C", "Text [[:Mills of Kent]] [[Category:Mills]] [[Category:unclosed"),
                DumpText.page(4, "D", "none"));
        Read read = read(dump.getBytes(UTF_8), new Wanted(Set.of(), List.of("Mills of Kent"), 99));

        assertThat(read.names()).containsExactly("A", "B");
    }

    @Test
    void aFileCutShortGivesWhatIsBeforeTheCutAndSaysWhere() throws Exception {
        String cut = TWO.substring(0, TWO.indexOf("It turns") + 4);
        Read read = read(cut);

        assertThat(read.names()).containsExactly("Tide mill");
        assertThat(read.diagnostics()).singleElement().satisfies(told -> {
            assertThat(told.code()).isEqualTo("R602");
            assertThat(told.place().line()).isBetween(30, 60);
            assertThat(told.message()).contains("after 1 articles").contains("1,368 bytes");
        });
    }

    @Test
    void brokenPackingIsToldAndNeverThrown() throws Exception {
        StringBuilder pages = new StringBuilder();
        for (int i = 1; i < 2000; i++) {
            pages.append(DumpText.page(i, "Mill " + i, "It has " + i + " wheels and " + i * 7919 % 1009 + " cogs."));
        }
        byte[] plain = DumpText.of(pages.toString()).getBytes(UTF_8);
        for (byte[] bytes : List.of(
                packed(out -> new BZip2CompressorOutputStream(out, 1), plain),
                packed(GZIPOutputStream::new, plain),
                packed(
                        out -> ZstdCompressorOutputStream.builder()
                                .setOutputStream(out)
                                .setChecksum(true)
                                .get(),
                        plain),
                packed(XZCompressorOutputStream::new, plain))) {
            byte[] cut = Arrays.copyOf(bytes, bytes.length - 20);
            assertThat(read(cut, Wanted.all()).codes()).as("cut").contains("R602");
            byte[] broken = bytes.clone();
            for (int i = bytes.length / 2; i < bytes.length / 2 + 40; i++) {
                broken[i] ^= 0x55;
            }
            assertThat(read(broken, Wanted.all()).codes()).contains("R602");
        }
    }

    @Test
    void aTextThatIsTooLongFailsAlone() throws Exception {
        String dump = DumpText.of(DumpText.page(1, "Long", "x".repeat(5000)), DumpText.page(2, "Short", "y"));
        Read read = read(dump.getBytes(UTF_8), new Wanted(Set.of(), List.of(), 1000));

        assertThat(read.names()).containsExactly("Long", "Short");
        assertThatThrownBy(() -> read.text(0))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("longer than 1,000 characters")
                .hasMessageContaining("--largest");
        assertThat(read.text(1)).isEqualTo("y");
    }

    @Test
    void aPageThatWasBlankedIsToldAndPassedOver() throws Exception {
        String page = "<page><title>T</title><ns>0</ns><id>1</id><revision><id>2</id>"
                + "<timestamp>2020-01-01T00:00:00Z</timestamp><text> \n</text></revision></page>";
        Read read = read(DumpText.of(page));

        assertThat(read.items()).isEmpty();
        assertThat(read.codes()).containsExactly("R603");
    }

    @Test
    void stubsAreToldAndCounted() throws Exception {
        String stub = "<page><title>S</title><ns>0</ns><id>1</id><revision><id>2</id>"
                + "<timestamp>2020-01-01T00:00:00Z</timestamp><text bytes=\"99\" id=\"2\" /></revision></page>";
        Read read = read(DumpText.of(stub.repeat(25)));

        assertThat(read.items()).isEmpty();
        assertThat(read.codes()).hasSize(21).containsOnly("R603");
        assertThat(read.diagnostics().get(20).message()).startsWith("5 more pages");
    }

    @Test
    void whatIsNoDumpIsRefused() {
        for (String other : List.of("", "= Tide mill =", "<html><body/></html>", "<mediawiki")) {
            assertThatThrownBy(() -> read(other))
                    .isInstanceOf(SourceException.class)
                    .hasMessageContaining("R601");
        }
    }

    private Read read(String dump) throws Exception {
        return read(dump.getBytes(UTF_8), Wanted.all());
    }

    private Read read(byte[] dump, Wanted wanted) throws Exception {
        Path file = Files.write(folder.resolve("dump.xml"), dump);
        List<Feed.Item> items = new ArrayList<>();
        try (DumpFeed feed = DumpFeed.open(file, "dump.xml", wanted)) {
            for (Optional<Feed.Item> item = feed.next(); item.isPresent(); item = feed.next()) {
                items.add(item.get());
            }
            assertThat(feed.pages()).isEqualTo(items.size());
            return new Read(items, feed.diagnostics(), feed.progress());
        }
    }

    /** A way to pack. */
    private interface Packer {
        OutputStream pack(OutputStream out) throws IOException;
    }

    /** Each part packed by itself, one behind the other. */
    private static byte[] packed(Packer packer, byte[]... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            try (OutputStream packing = packer.pack(out)) {
                packing.write(part);
            }
        }
        return out.toByteArray();
    }

    private byte[] sevenZip(byte[] bytes) throws IOException {
        Path file = folder.resolve("dump.7z");
        try (SevenZOutputFile out = new SevenZOutputFile(file.toFile())) {
            SevenZArchiveEntry entry = new SevenZArchiveEntry();
            entry.setName("dump.xml");
            out.putArchiveEntry(entry);
            out.write(bytes);
            out.closeArchiveEntry();
        }
        return Files.readAllBytes(file);
    }
}
