package galley.read.plain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepairTest {

    @Test
    void everyCodeIsDocumentedWithItsSeverityInOrder() throws IOException {
        List<String> documented =
                Files.readAllLines(Path.of("src", "site", "markdown", "diagnostics.md"), UTF_8).stream()
                        .filter(line -> line.matches("\\| R1\\d\\d .*"))
                        .map(line -> line.split("\\|", -1))
                        .map(cells -> cells[1].strip() + " " + cells[2].strip())
                        .toList();

        assertThat(documented)
                .containsExactlyElementsOf(Arrays.stream(Repair.values())
                        .map(repair -> repair.code() + " " + repair.severity().word())
                        .toList());
    }

    @Test
    void messagesAreSentencesWithoutFullStop() {
        for (Repair repair : Repair.values()) {
            assertThat(repair.message("x")).doesNotEndWith(".").doesNotContain("%");
        }
    }
}
