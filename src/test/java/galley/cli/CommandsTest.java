package galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import galley.testkit.Programs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    @TempDir
    private Path folder;

    @Test
    void formatsListsWhatCanBeReadAndWritten() {
        String out = new Session(folder).run("formats").out();

        assertThat(out)
                .contains("Read:", "plain", "json", "Write:", "pdf", "docx", "csv", "--option csv.bom=true|false");
    }

    @Test
    void helpNamesFormatsAndTheirSettings() {
        assertThat(new Session(folder).run("export", "--help").out()).contains("docx", "csv.bom=true", "--fail-on");
        assertThat(new Session(folder).run("help", "export").out()).contains("--stdout");
        assertThat(new Session(folder).run("--help").out()).contains("inspect", "Exit codes", "5   an output");
        assertThat(new Session(folder).run("--version").out()).startsWith("galley ");
    }

    @Test
    void inspectShowsTreeFactsAndEvents() throws IOException {
        Files.writeString(
                folder.resolve("a.txt"), "= A bridge =\n\nInfobox\n- Built: 1931\n\nIt opened on 5 May 1931.\n");
        Session session = new Session(folder);

        assertThat(session.run("inspect", "a.txt").out()).contains("A bridge", "Built", "It opened");
        assertThat(session.run("inspect", "--infobox", "a.txt").out()).isEqualTo("Built: 1931\n");
        assertThat(session.run("inspect", "--timeline", "a.txt").out()).contains("1931-05-05/1931-05-05  explicit  ");
        assertThat(session.run("inspect", "--json", "a.txt").out())
                .startsWith("{")
                .contains("\"A bridge\"");
        assertThat(session.run("inspect", "--json", "--tree", "a.txt").code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void anInspectedArticleCanBeExportedFromItsJson() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "= A bridge =\n\nIt opened on 5 May 1931.\n");
        String json = new Session(folder).run("inspect", "--json", "a.txt").out();

        Session.Result result = new Session(folder).given(json).run("export", "--to", "csv", "-");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(Files.readString(folder.resolve("output/a-bridge.timeline.csv")))
                .contains("1931-05-05");
    }

    @Test
    void aNewStyleCanBeUsedAtOnce() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "= A bridge =\n\nText.\n");
        Session session = new Session(folder);

        assertThat(session.run("styles", "new", "house").code()).isZero();
        assertThat(session.run("styles", "new", "house").code()).isEqualTo(ExitCode.UNWRITTEN);
        assertThat(session.run("styles", "check", "house.yaml").code()).isZero();
        assertThat(session.run("export", "--to", "pdf", "--style", "house.yaml", "a.txt")
                        .code())
                .isZero();
        assertThat(session.run("styles", "list").out()).contains("brief", "report");
        assertThat(session.run("styles", "show", "brief").out()).contains("side-column: 49mm");
        assertThat(session.run("styles", "show", "breef").err()).contains("brief");
    }

    @Test
    void outputThatIsLostIsToldAndFails() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(),
                new PrintStream(full, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Map.of(),
                folder,
                Optional.empty());

        assertThat(Main.run(List.of("formats"), surroundings)).isEqualTo(ExitCode.UNWRITTEN);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("standard output");
    }

    @Test
    void whatIsMissaidIsToldInOurWords() {
        Session session = new Session(folder);

        assertThat(session.run("bogus").err()).contains("'bogus'").doesNotContain("Unmatched");
        assertThat(session.run("inspect", "--json", "--tree", "a").err()).doesNotContain("Error:");
        assertThat(session.run("inspect", "--largest", "0", "a").err()).contains("from 1 to 1000");
        assertThat(session.run("export", "--source-url", "javascript:x", "a").err())
                .contains("https://");
        assertThat(session.run("styles", "new", "brief").err()).contains("shipped");
    }

    @Test
    void anArticleInALanguageWithoutKnownDatesSaysSo() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "= Le moulin =\n\nIl tourne depuis le 3 mai 1783.\n");

        assertThat(new Session(folder)
                        .run("inspect", "--language", "fr", "a.txt")
                        .err())
                .contains("note[C104]");
    }

    @Test
    void completionIsAScriptThatBashTakes() throws Exception {
        Programs.require("bash");
        Path script = folder.resolve("completion.bash");
        Files.write(script, new Session(folder).run("completion").bytes());

        assertThat(Programs.run(Duration.ofSeconds(30), "bash", "-n", script.toString())
                        .exitCode())
                .isZero();
        assertThat(Files.readString(script)).contains("--style");
    }
}
