package galley;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that says what galley carries from others, against what it does carry. */
class ThirdPartyTest {
    private static final Path DOCUMENT = Path.of("src", "main", "resources", "META-INF", "THIRD-PARTY.md");

    /** How the names of the jars begin that tests alone need. */
    private static final Pattern OF_TESTS = Pattern.compile(
            "(junit|opentest4j|apiguardian|assertj|byte-buddy|archunit|slf4j|jmh|jopt-simple|surefire)\\b.*"
                    // veraPDF and what it needs
                    + "|(validation-model|pdf-model|core|parser|feature-reporting|metadata-fixer|verapdf-xmp-core)-1\\.30\\..*"
                    + "|(rhino|jaxb-api|jaxb-impl|jaxb-core|javax\\.activation-api)-.*");

    @Test
    void everyJarThatShipsIsNamedWithItsVersion() throws IOException {
        List<String> documented = Pattern.compile(
                        "^\\| `([\\w-]+)` \\| ([\\d.-]+) \\| .+ \\| .+ \\|$", Pattern.MULTILINE)
                .matcher(page())
                .results()
                .map(row -> row.group(1) + "-" + row.group(2) + ".jar")
                .toList();

        assertThat(documented).containsExactlyInAnyOrderElementsOf(jars());
    }

    @Test
    void everyTypefaceAndPatternIsNamedAndEveryLicenceTextIsThere() throws Exception {
        String page = page();

        assertThat(resources("/galley/hyphenate/patterns"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
        assertThat(resources("/galley/font/faces"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(page.replace(" ", "")).contains("|" + name.replaceAll("-.*", "")));
        Set<String> texts = Set.copyOf(Pattern.compile("META-INF/licenses/[\\w-]+\\.txt")
                .matcher(page)
                .results()
                .map(match -> match.group())
                .toList());
        assertThat(resources("/META-INF/licenses").stream().map(name -> "META-INF/licenses/" + name))
                .containsExactlyInAnyOrderElementsOf(texts);
    }

    private static String page() throws IOException {
        return Files.readString(DOCUMENT, UTF_8);
    }

    private static List<String> jars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> new File(entry).getName())
                .filter(name -> name.endsWith(".jar"))
                .filter(name -> !OF_TESTS.matcher(name).matches())
                .toList();
    }

    private static List<String> resources(String folder) throws Exception {
        Path path = Path.of(
                Objects.requireNonNull(ThirdPartyTest.class.getResource(folder)).toURI());
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.toFile().getName()).sorted().toList();
        }
    }
}
