package galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import galley.testkit.HouseTemplates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports in the look of a template, as users ask for them. */
class TemplateOptionTest {
    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void open() throws IOException {
        session = new Session(folder);
        Files.writeString(folder.resolve("quay.txt"), "= A quay =\n\nIt is a quay.\n\n==Depths==\nIt is deep.\n");
        Files.write(folder.resolve("house.dotx"), HouseTemplates.german());
    }

    @Test
    void theReportIsWrittenAndWhatTheTemplateLacksIsNamed() {
        Session.Result result = session.run("export", "quay.txt", "--to", "docx", "--template", "house.dotx");

        assertThat(result.code()).isZero();
        assertThat(result.err())
                .contains("warning[D310]: the template lacks what the report needs")
                .contains("Colophon")
                .contains("a-quay.docx");
    }

    @Test
    void theLongFormOfTheSettingIsTheSame() throws IOException {
        session.run("export", "quay.txt", "--to", "docx", "--template", "house.dotx", "-o", "short");
        session.run("export", "quay.txt", "--to", "docx", "--option", "docx.template=house.dotx", "-o", "long");

        assertThat(folder.resolve("long/a-quay.docx")).hasSameBinaryContentAs(folder.resolve("short/a-quay.docx"));
    }

    @Test
    void aTemplateThatIsNoneIsRefusedAndNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("house.doc"), "no archive");

        Session.Result result = session.run("export", "quay.txt", "--template", "house.doc");

        assertThat(result.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).contains("error[D309]: the template house.doc cannot be used");
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void aTemplateThatIsNotThereIsTold() {
        Session.Result result = session.run("export", "quay.txt", "--to", "docx", "--template", "hose.dotx");

        assertThat(result.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).contains("the template 'hose.dotx' cannot be read");
    }

    @Test
    void aTemplateWithoutAReportIsRefused() {
        Session.Result result = session.run("export", "quay.txt", "--to", "pdf", "--template", "house.dotx");

        assertThat(result.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).contains("docx.template").contains("add docx to --to");
    }

    @Test
    void twoTemplatesAtOnceAreRefused() {
        Session.Result result = session.run(
                "export",
                "quay.txt",
                "--to",
                "docx",
                "--template",
                "house.dotx",
                "--option",
                "docx.template=other.dotx");

        assertThat(result.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).contains("ask for different files");
    }
}
