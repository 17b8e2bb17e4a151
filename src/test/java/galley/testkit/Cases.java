package galley.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cases of one notation under {@code src/test/resources/cases}, one in each file: the input, a line of at least ten
 * dashes, and what is expected of it. Lines end in a line feed.
 *
 * <p>{@code -Dgolden.update=true} writes what came out instead of comparing; read the difference before committing it.
 */
public final class Cases {
    private static final Path FOLDER = Path.of("src", "test", "resources", "cases");
    private static final String SEPARATOR = "----------------------------------------\n";

    private Cases() {}

    /**
     * One case.
     *
     * @param name the file's name, such as {@code uneven-heading.txt}
     * @param input what stands before the line of dashes, with its last line feed
     * @param expected what stands behind it
     */
    public record Case(Path file, String name, String input, String expected) {

        /** Compares what came of the input with what was expected. */
        public void assertYields(String actual) {
            if (Boolean.getBoolean("golden.update")) {
                write(actual);
                return;
            }
            assertThat(actual)
                    .as("differs from %s; if the change is meant, -Dgolden.update=true and read the diff", file)
                    .isEqualTo(expected);
        }

        private void write(String actual) {
            try {
                Files.writeString(file, input + SEPARATOR + actual, UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The cases of a notation by name, such as {@code plain}. */
    public static List<Case> of(String notation) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(notation))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Cases::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(Path file) {
        try {
            String name = file.getName(file.getNameCount() - 1).toString();
            String text = Files.readString(file, UTF_8);
            int at = text.startsWith("----------") ? 0 : text.indexOf("\n----------") + 1;
            if (at == 0 && !text.startsWith("----------")) {
                return new Case(file, name, text, "");
            }
            return new Case(file, name, text.substring(0, at), text.substring(text.indexOf('\n', at) + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
