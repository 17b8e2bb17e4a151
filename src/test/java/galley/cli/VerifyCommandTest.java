package galley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    private static final String ARTICLE = "= Old mill =\n\nThe mill was built in 1871.\n\n== Use ==\nIt ground oats.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void export() throws IOException {
        Files.writeString(folder.resolve("mill.txt"), ARTICLE, UTF_8);
        assertThat(run("export", "mill.txt", "-q", "-o", "made", "--to", "csv,json")
                        .code())
                .isZero();
    }

    @Test
    void filesThatAgreeAreNoFault() {
        Session.Result result = run("verify", "made", "--source", "mill.txt");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("old-mill.json: 1 title, 1 event, 1 heading, 2 paragraphs");
    }

    @Test
    void aChangedFileIsTold() throws IOException {
        Path json = folder.resolve("made/old-mill.json");
        Files.writeString(json, Files.readString(json, UTF_8).replace("ground oats", "ground bones"), UTF_8);

        Session.Result result = run("verify", "made", "--source", "mill.txt");

        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(result.out())
                .contains("  altered[V201]: paragraph 1 of “Use”")
                .contains("    article: It ground oats.  (line 6)")
                .contains("    file:    It ground bones.  (sections[0].blocks[0])");
    }

    @Test
    void programsGetJson() {
        Session.Result result = run("verify", "made", "--source", "mill.txt", "--format", "json");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("\"file\": \"old-mill.json\"").contains("\"agrees\": true");
    }

    @Test
    void aFormatThatMustBeThereIsMissed() {
        Session.Result result = run("verify", "made", "--source", "mill.txt", "--to", "pdf,csv");

        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(result.err()).contains("error[V103]: the format pdf of old-mill is missing");
    }

    @Test
    void aFileThatCannotBeReadIsTold() throws IOException {
        Files.writeString(folder.resolve("made/old-mill.json"), "{ \"galley\": ", UTF_8);
        Files.writeString(folder.resolve("made/old-mill.pdf"), "no PDF", UTF_8);
        Files.writeString(folder.resolve("made/old-mill.docx"), "no DOCX", UTF_8);
        Files.writeString(folder.resolve("made/old-mill.xlsx"), "no XLSX", UTF_8);

        Session.Result result = run("verify", "made", "--source", "mill.txt");

        assertThat(result.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(result.out().lines().filter(line -> line.endsWith(": cannot be read")))
                .hasSize(4);
        assertThat(result.out()).contains("unreadable[V102]");
    }

    @Test
    void aMissingTableIsADifference() throws IOException {
        Files.delete(folder.resolve("made/old-mill.timeline.csv"));

        Session.Result result = run("verify", "made", "--source", "mill.txt");

        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(result.out()).contains("old-mill.timeline.csv").contains("missing[V202]: the file");
    }

    @Test
    void filesOfAnotherArticleAreNone() throws IOException {
        Files.writeString(folder.resolve("other.txt"), "= Other =\n\nWords.\n", UTF_8);

        Session.Result result = run("verify", "made", "--source", "other.txt");

        assertThat(result.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(result.err()).contains("error[V101]: there is no file other.* of this article");
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        Session.Result result = run("verify", "nowhere", "--source", "mill.txt");

        assertThat(result.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(result.err()).contains("nowhere is no folder");
    }

    private Session.Result run(String... arguments) {
        return new Session(folder).run(arguments);
    }
}
