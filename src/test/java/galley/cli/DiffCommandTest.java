package galley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    private static final String ARTICLE = """
            = Old mill =

            Infobox
            - Title: Old mill
            - Staff: 9
            - Code: 1

            The mill was built in 1871.

            == Use ==
            It ground oats.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("old.txt"), ARTICLE, UTF_8);
        String later = ARTICLE.replace("Staff: 9", "Staff: 11")
                .replace("Code: 1", "Code: =1+1")
                .replace("ground oats", "ground bones");
        Files.writeString(folder.resolve("new.txt"), later, UTF_8);
    }

    @Test
    void listsWhatChangedAndWhere() {
        Session.Result result = run("diff", "old.txt", "new.txt");

        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(result.out())
                .startsWith("fact changed: Staff\n    - 9  (old.txt:5:3)\n    + 11  (new.txt:5:3)\n")
                .contains("""
                        sentence changed, in “Use”
                            - It ground oats.  (old.txt:11:1)
                            + It ground bones.  (new.txt:11:1)
                        """);
    }

    @Test
    void nothingChangedIsDone() {
        Session.Result result = run("diff", "old.txt", "old.txt");

        assertThat(result.code()).isZero();
        assertThat(result.out()).isEmpty();
    }

    @Test
    void programsGetJson() {
        Session.Result result = run("diff", "old.txt", "new.txt", "--format", "json");

        assertThat(result.out())
                .contains("\"diff\": 1", "\"subject\": \"fact\"", "\"change\": \"changed\"", "\"label\": \"Staff\"");
    }

    @Test
    void writesTheChangedFactsAsATable() throws IOException {
        Session.Result result = run("diff", "old.txt", "new.txt", "-o", "made");

        assertThat(result.err()).contains("wrote made/old-mill.diff.docx", "wrote made/old-mill.changes.csv");
        assertThat(Files.readString(folder.resolve("made/old-mill.changes.csv"), UTF_8))
                .isEqualTo("""
                        \uFEFFchange,label,old,new,old_label,old_line,new_line\r
                        changed,Staff,9,11,,5,5\r
                        changed,Code,1,'=1+1,,6,6\r
                        """);
    }

    @Test
    void theSameRedlineEachTime() throws IOException {
        run("diff", "old.txt", "new.txt", "-o", "one", "--issued", "2024-03-01");
        run("diff", "old.txt", "new.txt", "-o", "two", "--issued", "2024-03-01");

        assertThat(folder.resolve("one/old-mill.diff.docx"))
                .hasSameBinaryContentAs(folder.resolve("two/old-mill.diff.docx"));
    }

    @Test
    void anUnknownFormatIsWrongUsage() {
        Session.Result result = run("diff", "old.txt", "new.txt", "--to", "pdf");

        assertThat(result.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).contains("differences are not written as 'pdf'", "there are docx, csv");
    }

    @Test
    void anArticleThatIsNotThereIsTold() {
        assertThat(run("diff", "old.txt", "none.txt").code()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void aReportIsReadBackAsItsSource() {
        run("export", "old.txt", "--to", "docx", "-o", "made");

        Session.Result same = run("read", "made/old-mill.docx", "--source", "old.txt");
        Session.Result other = run("read", "made/old-mill.docx", "--source", "new.txt");

        assertThat(same.code()).isZero();
        assertThat(same.out())
                .contains("made/old-mill.docx: “Old mill”, in en\n  3 facts, 1 heading, 1 dated event\n")
                .contains("made from old.txt, SHA-256 ")
                .contains("0 differences from old.txt\n");
        assertThat(other.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(other.err()).contains("the report was made from another file or version than new.txt");
        assertThat(other.out())
                .contains("    + 9  (made/old-mill.docx, paragraph ")
                .contains("differences from new.txt");
    }

    @Test
    void aRedlineIsReadAsAccepted() {
        run("diff", "old.txt", "new.txt", "-o", "made");

        Session.Result result = run("read", "made/old-mill.diff.docx", "--source", "new.txt");

        assertThat(result.out()).contains("0 differences from new.txt");
        assertThat(result.err()).contains("note[R403]");
    }

    private Session.Result run(String... arguments) {
        return new Session(folder).run(arguments);
    }
}
