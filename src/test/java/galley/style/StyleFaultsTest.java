package galley.style;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import galley.source.SourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Faulty styles, one to a file under {@code cases/style}: the style, a line {@code ---8<---}, and all that is said
 * about it. {@code -Dgolden.update=true} writes what is said.
 */
class StyleFaultsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "cases", "style");
    private static final String CUT = "---8<---\n";

    static List<String> cases() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysAllThatIsWrong(String name) throws Exception {
        Path file = FOLDER.resolve(name);
        String text = Files.readString(file, UTF_8);
        int cut = text.indexOf(CUT);
        String style = text.substring(0, cut);
        String said = StyleFixture.check(style);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, style + CUT + said, UTF_8);
        }
        assertThat(style + CUT + said).isEqualTo(Files.readString(file, UTF_8));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isNotLoaded(String name) throws Exception {
        String text = Files.readString(FOLDER.resolve(name), UTF_8);
        String style = text.substring(0, text.indexOf(CUT));
        if (name.startsWith("warning-")) {
            assertThat(StyleFixture.load(style)).isNotNull();
        } else {
            assertThatThrownBy(() -> StyleFixture.load(style)).isInstanceOf(SourceException.class);
        }
    }
}
