package galley.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected output kept as text that a person can review, under {@code src/test/resources/golden}.
 *
 * <p>{@code -Dgolden.update=true} writes what came out instead of comparing; read the difference before committing it.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /** Compares text with the golden of that name, such as {@code pages/aktobe.txt}; lines end in a line feed. */
    public static void assertMatches(String name, String actual) {
        Path golden = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(golden.resolveSibling("."));
                Files.writeString(golden, actual, UTF_8);
            }
            assertThat(golden)
                    .as("golden %s; -Dgolden.update=true writes it", name)
                    .exists();
            assertThat(actual)
                    .as("differs from golden %s; if the change is meant, -Dgolden.update=true and read the diff", name)
                    .isEqualTo(Files.readString(golden, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
