package galley.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A manifest on the disk. */
class LineFileTest {
    @TempDir
    private Path folder;

    @Test
    void aTornLineCountsAsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("m.jsonl"), "één\ntwee\ndr", UTF_8);
        try (LineFile lines = LineFile.open(file)) {
            assertThat(lines.next()).contains("één\n");
            lines.keep("één\n");
            assertThat(lines.next()).contains("twee\n");
            lines.keep("twee\n");
            assertThat(lines.next()).isEmpty();
            lines.cut();
            lines.append("drie\n");
        }

        assertThat(file).hasContent("één\ntwee\ndrie\n");
    }

    @Test
    void whatIsNotKeptGoes() throws IOException {
        Path file = Files.writeString(folder.resolve("m.jsonl"), "one\ntwo\nthree\n", UTF_8);
        try (LineFile lines = LineFile.open(file)) {
            lines.keep(lines.next().orElseThrow());
            assertThat(lines.next()).contains("two\n");
            lines.cut();
            lines.append("other\n");
        }

        assertThat(file).hasContent("one\nother\n");
    }

    @Test
    void twoRunsNeverShareAManifest() throws IOException {
        Path file = folder.resolve("deep/m.jsonl");
        try (LineFile lines = LineFile.open(file)) {
            lines.append("one\n");
            assertThatThrownBy(() -> LineFile.open(file))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("written by");
        }
        LineFile.open(file).close();
    }
}
