package galley.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A dump of a gigabyte, mostly escaped brackets, of which every JDK allows only so many unless told otherwise, is read
 * to its last page in little memory.
 */
@Tag("full")
class LargeDumpTest {
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final int PAGES = 260;

    @TempDir
    private Path folder;

    @Test
    void onThisJava() throws IOException, InterruptedException {
        lastPageIsReached(Child.in(folder, "-Xmx96m"));
    }

    @Test
    void onTheOtherJava() throws IOException, InterruptedException {
        String home = System.getProperty("galley.otherJdk", "");
        assumeFalse(home.isEmpty(), "no other Java is at hand; -Dgalley.otherJdk=DIR would name one");
        lastPageIsReached(Child.in(folder, "-Xmx96m").on(Path.of(home)));
    }

    private void lastPageIsReached(Child child) throws IOException, InterruptedException {
        dump();
        Child.Ending ending = child.run(LIMIT, "batch", "dump.xml.gz", "--title", "Mill", "--to", "json", "-o", "made");

        assertThat(ending.code()).as(ending.err()).isZero();
        assertThat(ending.err()).contains("1 articles made, 0 failed");
    }

    private void dump() throws IOException {
        byte[] page = page("Brackets", "&lt;".repeat(1_000_000));
        Path file = folder.resolve("dump.xml.gz");
        try (OutputStream out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), 1 << 16)) {
            out.write("<mediawiki xml:lang=\"en\">".getBytes(UTF_8));
            for (int i = 0; i < PAGES; i++) {
                out.write(page);
            }
            out.write(page("Mill", "It turns."));
            out.write("</mediawiki>".getBytes(UTF_8));
        }
    }

    private static byte[] page(String title, String text) {
        return ("<page><title>" + title + "</title><ns>0</ns><id>1</id><revision><id>2</id><text>" + text
                        + "</text></revision></page>\n")
                .getBytes(UTF_8);
    }
}
