package galley.read.dump;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import galley.read.Feed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts of a dump that are read apart give each of its pages once. */
class StretchTest {
    private static final int PAGES = 37;

    @TempDir
    private Path folder;

    /** As Wikimedia writes them: the head of the dump, some pages and the end in streams of their own. */
    @Test
    void streamsOfWholePages() throws Exception {
        List<String> streams = new ArrayList<>(List.of(DumpText.head("0.11", "en")));
        for (int i = 0; i < PAGES; i += 5) {
            streams.add(pages(i, Math.min(PAGES, i + 5)));
        }
        streams.add("</mediawiki>\n");
        assertEachPageOnce(packed(streams));
    }

    @Test
    void streamsThatBeginWithinPages() throws Exception {
        String whole = whole();
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 4; round++) {
            List<String> streams = new ArrayList<>();
            int done = 0;
            while (done < whole.length()) {
                // down to streams within the mark itself, and up to some pages
                int end = Math.min(whole.length(), done + 1 + random.nextInt(round < 2 ? 60 : 3000));
                streams.add(whole.substring(done, end));
                done = end;
            }
            assertEachPageOnce(packed(streams));
        }
    }

    @Test
    void aPageThatIsLongerThanStretches() throws Exception {
        SplittableRandom random = new SplittableRandom(5);
        StringBuilder text = new StringBuilder();
        random.ints(30_000, 'a', 'z').forEach(letter -> text.append((char) letter));
        String whole = DumpText.of(
                DumpText.page(1, "Page 0", "short"), DumpText.page(2, "Page 1", text.toString()), pages(2, PAGES));
        List<String> streams = new ArrayList<>();
        for (int i = 0; i < whole.length(); i += 700) {
            streams.add(whole.substring(i, Math.min(whole.length(), i + 700)));
        }
        assertEachPageOnce(packed(streams));
    }

    @Test
    void whatCannotBeCutIsNot() throws Exception {
        Path file = folder.resolve("dump");
        Files.writeString(file, whole(), UTF_8);
        assertThat(Stretch.of(file, 3)).isEmpty();
        Files.write(file, packed(List.of(whole())));
        assertThat(Stretch.of(file, 3)).isEmpty();
        ByteArrayOutputStream wide = new ByteArrayOutputStream();
        for (String part : List.of(whole().substring(0, 500), whole().substring(500))) {
            try (BZip2CompressorOutputStream out = new BZip2CompressorOutputStream(wide)) {
                out.write(part.getBytes(UTF_16));
            }
        }
        Files.write(file, wide.toByteArray());
        assertThat(Stretch.of(file, 3)).isEmpty();
    }

    /** Only the stretch that a fault is in tells of it. */
    @Test
    void aFileThatIsCutShort() throws Exception {
        List<String> streams = new ArrayList<>(List.of(DumpText.head("0.11", "en")));
        for (int i = 0; i < PAGES; i++) {
            streams.add(pages(i, i + 1));
        }
        byte[] packed = packed(streams);
        Path file = folder.resolve("dump");
        Files.write(file, Arrays.copyOf(packed, packed.length - 30));
        List<String> names = new ArrayList<>();
        List<Integer> faults = new ArrayList<>();
        for (Stretch stretch : Stretch.of(file, 3)) {
            try (DumpFeed feed = DumpFeed.open(file, "dump", Wanted.all(), stretch)) {
                names.addAll(names(feed));
                faults.add(feed.diagnostics().size());
            }
        }
        assertThat(names).hasSizeBetween(2 * PAGES / 3, PAGES - 1).doesNotHaveDuplicates();
        assertThat(faults).containsExactly(0, 0, 1);
    }

    private void assertEachPageOnce(byte[] packed) throws Exception {
        Path file = folder.resolve("dump");
        Files.write(file, packed);
        List<String> expected;
        try (DumpFeed feed = DumpFeed.open(file, "dump", Wanted.all())) {
            expected = names(feed);
        }
        assertThat(expected).hasSize(PAGES).startsWith("Page 0").endsWith("Page " + (PAGES - 1));
        for (int count : List.of(1, 2, 7, 50)) {
            List<String> names = new ArrayList<>();
            for (Stretch stretch : Stretch.of(file, count)) {
                try (DumpFeed feed = DumpFeed.open(file, "dump", Wanted.all(), stretch)) {
                    names.addAll(names(feed));
                    assertThat(feed.diagnostics()).isEmpty();
                    assertThat(feed.site().language()).hasValue("en");
                }
            }
            assertThat(names).as("%s stretches", count).isEqualTo(expected);
        }
    }

    private static List<String> names(DumpFeed feed) throws IOException {
        List<String> names = new ArrayList<>();
        for (Optional<Feed.Item> item = feed.next(); item.isPresent(); item = feed.next()) {
            names.add(item.get().name());
        }
        return names;
    }

    private static String whole() {
        return DumpText.of(pages(0, PAGES));
    }

    private static String pages(int from, int to) {
        StringBuilder pages = new StringBuilder();
        for (int i = from; i < to; i++) {
            pages.append(DumpText.page(i + 1, "Page " + i, "It has " + i + " <page> marks & more. <<p <pa."));
        }
        return pages.toString();
    }

    private static byte[] packed(List<String> streams) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String stream : streams) {
            try (BZip2CompressorOutputStream out = new BZip2CompressorOutputStream(bytes)) {
                out.write(stream.getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
