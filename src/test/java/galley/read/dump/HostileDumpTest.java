package galley.read.dump;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import galley.read.Feed;
import galley.source.SourceException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to harm whoever reads them. */
class HostileDumpTest {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @Test
    void documentTypesAreRefused() throws IOException {
        String laughs = "<!DOCTYPE mediawiki [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><mediawiki><page><title>&c;</title></page></mediawiki>";
        String outside = "<!DOCTYPE mediawiki SYSTEM \"file:///etc/passwd\"><mediawiki/>";
        for (String dump : List.of(laughs, outside)) {
            Path file = Files.writeString(folder.resolve("dump.xml"), dump, UTF_8);
            assertThatThrownBy(() -> DumpFeed.open(file, "dump.xml", Wanted.all()))
                    .isInstanceOf(SourceException.class)
                    .hasMessageContaining("document type");
        }
    }

    @Test
    void deepNestingIsNoHarm() throws Exception {
        String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
        Path file =
                Files.writeString(folder.resolve("dump.xml"), DumpText.of(deep, DumpText.page(1, "Mill", "x")), UTF_8);

        assertThat(outcome(file)).matches("1 articles( R602)?|R602");
    }

    /** A few hundred kilobytes that unpack to a comment, a text or blanks without end. */
    @Test
    void bombsEndAtABoundOfTheirOwn() {
        assertTimeoutPreemptively(LIMIT, () -> {
            assertThat(bomb("<!--", "x")).isEqualTo("1 articles R602");
            assertThat(bomb("<page a=\"", "x")).isEqualTo("1 articles R602");
            assertThat(bomb("<page><title>M</title><revision><text>", "x")).isEqualTo("1 articles R602");
            assertThat(bomb("", " ")).isEqualTo("1 articles R602");
        });
    }

    private String bomb(String opening, String filler) throws Exception {
        Path file = folder.resolve("bomb.xml.gz");
        byte[] block = filler.repeat(1 << 20).getBytes(US_ASCII);
        try (OutputStream out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), 1 << 16)) {
            out.write((DumpText.head("0.11", "en") + DumpText.page(1, "Mill", "x") + opening).getBytes(UTF_8));
            for (int i = 0; i < 280; i++) {
                out.write(block);
            }
        }
        assertThat(Files.size(file)).isLessThan(600_000);
        return outcome(file);
    }

    /** The JDK's own parser gives up after fifty million characters of entities. */
    @Test
    @Tag("full")
    void moreThanFiftyMillionEntitiesAreReadToTheEnd() throws Exception {
        Path file = folder.resolve("entities.xml.gz");
        byte[] page = DumpText.page(1, "Mill", "<".repeat(1_000_000)).getBytes(UTF_8);
        try (OutputStream out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), 1 << 16)) {
            out.write(DumpText.head("0.11", "en").getBytes(UTF_8));
            for (int i = 0; i < 60; i++) {
                out.write(page);
            }
            out.write("</mediawiki>".getBytes(UTF_8));
        }

        assertThat(outcome(file)).isEqualTo("60 articles");
    }

    private static String outcome(Path file) throws Exception {
        int articles = 0;
        try (DumpFeed feed = DumpFeed.open(file, "dump", Wanted.all())) {
            for (Optional<Feed.Item> item = feed.next(); item.isPresent(); item = feed.next()) {
                articles++;
            }
            String[] codes =
                    feed.diagnostics().stream().map(told -> told.code()).toArray(String[]::new);
            return articles + " articles" + (codes.length == 0 ? "" : " " + String.join(" ", Arrays.asList(codes)));
        }
    }
}
