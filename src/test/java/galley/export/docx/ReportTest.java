package galley.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whole reports. */
final class ReportTest {
    @Test
    void writes() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "docx"));
        Files.write(folder.resolve("sample.docx"), Docx.of(SampleArticle.edition()).bytes());
        Files.write(
                folder.resolve("rich.docx"),
                Docx.of(Articles.edition(Articles.rich(), Articles.timeline())).bytes());
        assertThat(folder.resolve("sample.docx")).exists();
    }
}
