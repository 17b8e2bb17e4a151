package galley.style;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The documents beside the styles say what the program does. */
class StyleDocumentsTest {
    @Test
    void theReferenceIsThatOfTheProgram() throws Exception {
        same(Path.of("styles", "README.md"), StyleReference.markdown());
    }

    @Test
    void theSchemaIsThatOfTheProgram() throws Exception {
        same(Path.of("styles", "style.schema.json"), StyleSchema.json());
    }

    @Test
    void theExampleOfTheReferenceLoads() throws Exception {
        String page = StyleReference.markdown();
        int start = page.indexOf("```yaml\n") + 8;
        String example = page.substring(start, page.indexOf("```", start));
        assertThat(StyleFixture.load(example).name()).isEqualTo("house");
    }

    private static void same(Path file, String made) throws Exception {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, made, UTF_8);
        }
        assertThat(made).as("%s; -Dgolden.update=true writes it", file).isEqualTo(Files.readString(file, UTF_8));
    }
}
