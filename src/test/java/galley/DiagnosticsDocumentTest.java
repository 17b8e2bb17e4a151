package galley;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that lists every diagnostic, against the codes that stand in the sources. */
class DiagnosticsDocumentTest {
    private static final Path DOCUMENT = Path.of("src", "site", "markdown", "diagnostics.md");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern CODE = Pattern.compile("\"([A-Z]\\d{3})\"");
    private static final Pattern ROW = Pattern.compile(
            "^\\| ([A-Z]\\d{3}) \\| (note|warning|error|warning or error) \\| (\\S.*) \\| (\\S.*) \\|$",
            Pattern.MULTILINE);

    @Test
    void everyCodeIsListedOnceInOrder() throws IOException {
        List<String> documented = ROW.matcher(Files.readString(DOCUMENT, UTF_8))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(documented)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(roomsByCode().keySet());
        assertThat(documented.stream().filter(code -> code.startsWith("R"))).isSorted();
        assertThat(documented.stream().filter(code -> code.startsWith("S"))).isSorted();
    }

    @Test
    void noCodeHasAMeaningInTwoRooms() throws IOException {
        assertThat(roomsByCode())
                .isNotEmpty()
                .allSatisfy((code, rooms) -> assertThat(rooms).as(code).hasSize(1));
    }

    /** Where each code stands. */
    private static Map<String, Set<Path>> roomsByCode() throws IOException {
        Map<String, Set<Path>> rooms = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher code = CODE.matcher(Files.readString(file, UTF_8));
                while (code.find()) {
                    rooms.computeIfAbsent(code.group(1), key -> new TreeSet<>())
                            .add(SOURCES.relativize(file).getParent());
                }
            }
        }
        return rooms;
    }
}
