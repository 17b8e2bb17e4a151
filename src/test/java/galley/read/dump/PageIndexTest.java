package galley.read.dump;

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
import java.util.Set;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the list of titles beside a multistream dump, pages are found without reading all of it. */
class PageIndexTest {
    private static final int STREAMS = 6;

    @TempDir
    private Path folder;

    private Path dump;
    private Path index;
    private final List<Integer> offsets = new ArrayList<>();

    /** A head and six streams of two pages, the end in the last of them; the third is broken. */
    @BeforeEach
    void dump() throws IOException {
        dump = folder.resolve("wiki-pages-articles-multistream1.xml-p1p12.bz2");
        index = folder.resolve("wiki-pages-articles-multistream-index1.txt-p1p12.bz2");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        stream(DumpText.head("0.11", "en"), bytes);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < STREAMS; i++) {
            offsets.add(bytes.size());
            lines.append(line(i, 2 * i)).append(line(i, 2 * i + 1));
            stream(page(2 * i) + page(2 * i + 1) + (i == STREAMS - 1 ? "</mediawiki>\n" : ""), bytes);
        }
        byte[] all = bytes.toByteArray();
        Arrays.fill(all, offsets.get(2) + 30, offsets.get(2) + 60, (byte) 0);
        Files.write(dump, all);
        list(lines.toString());
    }

    @Test
    void onlyTheStreamsOfThePagesAreUnpacked() throws Exception {
        assertThat(found("Mill & 3", "Mill & 11", "Mill & 2")).containsExactly("Mill & 2", "Mill & 3", "Mill & 11");
    }

    @Test
    void withoutTheListOrWithThatOfAnotherDumpAllIsRead() throws Exception {
        Files.delete(index);
        assertThat(found("Mill & 1", "Mill & 11")).containsExactly("Mill & 1", "R602", "R604");
        list("77:1:Mill &amp; 1\n99999:2:Mill &amp; 11\n");
        assertThat(found("Mill & 1", "Mill & 11")).containsExactly("Mill & 1", "R602", "R604");
        list("no list\n");
        assertThat(found("Mill & 1")).containsExactly("Mill & 1");
    }

    /** What the list lacks may be in the dump all the same. */
    @Test
    void aTitleThatTheListLacksIsLookedForInAll() throws Exception {
        list(line(0, 0));
        assertThat(found("Mill & 0", "Mill & 1")).containsExactly("Mill & 0", "Mill & 1");
    }

    /** Parts are cut without the list. */
    @Test
    void stretchesAreTheSameWithTheListAndWithout() throws Exception {
        List<Stretch> with = Stretch.of(dump, 3);
        Files.delete(index);

        assertThat(Stretch.of(dump, 3)).isEqualTo(with).hasSize(3);
    }

    /** The pages found, and what is told. */
    private List<String> found(String... titles) throws Exception {
        List<String> found = new ArrayList<>();
        try (DumpFeed feed = DumpFeed.open(dump, "dump", new Wanted(Set.of(titles), List.of(), 1_000_000))) {
            for (Optional<Feed.Item> item = feed.next(); item.isPresent(); item = feed.next()) {
                found.add(item.get().name());
            }
            feed.diagnostics().forEach(told -> found.add(told.code()));
        }
        return found;
    }

    private String line(int stream, int page) {
        return offsets.get(stream) + ":" + (page + 1) + ":Mill &amp; " + page + "\n";
    }

    private static String page(int number) {
        return DumpText.page(number + 1, "Mill & " + number, ("It has " + number + " wheels. ").repeat(2000));
    }

    private void list(String lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        stream(lines, bytes);
        Files.write(index, bytes.toByteArray());
    }

    private static void stream(String text, ByteArrayOutputStream bytes) throws IOException {
        try (BZip2CompressorOutputStream out = new BZip2CompressorOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
    }
}
