package galley.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class DestinationsTest {
    @Test
    void memoryKeepsClosedFilesInOrder() throws Exception {
        MemoryDestination memory = new MemoryDestination();
        try (OutputStream out = memory.open("b.csv")) {
            out.write("b".getBytes(UTF_8));
        }
        try (OutputStream out = memory.open("a.csv")) {
            out.write("a".getBytes(UTF_8));
        }
        memory.open("never-closed.csv").write(1);
        assertThat(memory.files().keySet()).containsExactly("b.csv", "a.csv");
        assertThat(memory.files().get("b.csv")).containsExactly('b');
    }

    @Test
    void memoryTakesPlainNamesOnceAsAFolderDoes() throws Exception {
        MemoryDestination memory = new MemoryDestination();
        memory.open("a.csv").close();
        assertThatThrownBy(() -> memory.open("A.csv")).isInstanceOf(DestinationException.class);
        assertThatThrownBy(() -> memory.open("../a.csv")).isInstanceOf(DestinationException.class);
    }

    @Test
    void aStreamGetsTheFileWholeAndOnce() throws Exception {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        OutputStream out = new StreamDestination(console).open("a.csv");
        out.write("abc".getBytes(UTF_8));
        assertThat(console.size()).isZero();
        out.close();
        out.close();
        assertThat(console.toString(UTF_8)).isEqualTo("abc");
    }

    @Test
    void aStreamRefusesASecondFile() throws Exception {
        StreamDestination stream = new StreamDestination(new ByteArrayOutputStream());
        stream.open("a.csv").close();
        assertThatThrownBy(() -> stream.open("b.csv"))
                .isInstanceOf(DestinationException.class)
                .hasMessageContaining("b.csv would be the second; ask for one file, or write to a folder");
    }
}
