package galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private static final String ARTICLE =
            "= A bridge =\n\nInfobox\n- Built: 5 May 1931\n\nThe bridge opened on 5 May 1931.\n";

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void open() throws IOException {
        session = new Session(folder);
        write("bridge.txt", ARTICLE);
    }

    @Test
    void aBriefAReportAndTablesAppearInTheOutputFolder() throws IOException {
        Session.Result result = session.run("export", "bridge.txt");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.bytes()).isEmpty();
        assertThat(files("output"))
                .containsExactly(
                        "a-bridge.csv-metadata.json",
                        "a-bridge.datapackage.json",
                        "a-bridge.docx",
                        "a-bridge.infobox.csv",
                        "a-bridge.pdf",
                        "a-bridge.timeline.csv");
        assertThat(result.err().lines())
                .hasSize(6)
                .allMatch(line -> line.startsWith("wrote output/a-bridge."))
                .anyMatch(line -> line.matches("wrote output/a-bridge.pdf  1 page A4, \\d+ KB"))
                .anyMatch(line -> line.matches("wrote output/a-bridge.infobox.csv  1 row, .*"));
    }

    @Test
    void theTablesAreWrittenForTheProgramsThatAreNamed() throws IOException {
        Session.Result excel = session.run(
                "export", "--to", "csv", "--csv-dialect", "excel-semicolon", "--csv-bom", "false", "bridge.txt");
        assertThat(excel.code()).as(excel.err()).isZero();
        assertThat(Files.readString(folder.resolve("output/a-bridge.infobox.csv")))
                .startsWith("article;seq;");

        session.run("export", "--to", "csv", "--csv-dialect", "timelinejs", "--output", "js", "bridge.txt");
        assertThat(files("js")).containsExactly("a-bridge.timelinejs.csv");
    }

    @Test
    void settingsOfATableThatWouldChangeNothingAreRefused() {
        assertThat(session.run("export", "--to", "csv", "--csv-dialect", "tabs", "bridge.txt")
                        .err())
                .contains("csv.dialect cannot be 'tabs'", "excel-semicolon");
        assertThat(session.run("export", "--csv-bom=false", "--option", "csv.bom=true", "bridge.txt")
                        .err())
                .contains("leave one of them out");
        Session.Result pdf = session.run("export", "--to", "pdf", "--csv-guard", "off", "bridge.txt");
        assertThat(pdf.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(pdf.err()).contains("csv.guard is about the format csv, which is not asked for");
        assertThat(session.run("export", "--to", "pdf", "--archive", "3a", "--csv-guard", "off", "bridge.txt")
                        .code())
                .isZero();
    }

    @Test
    void ofManyNotesOfAKindAFewAreToldAndTheReportHasThemAll() throws IOException {
        write("wick.wiki", "'''Wick''' is a [[town]].\n" + "[[Category:Towns]]\n".repeat(20));

        Session.Result result = session.run("export", "--to", "json", "--report", "report.json", "wick.wiki");

        assertThat(result.err().lines().filter(line -> line.contains("note[R533]")))
                .hasSize(5);
        assertThat(result.err()).contains("wick.wiki: 15 more of R533 (export --report FILE lists them all)");
        assertThat(Files.readString(folder.resolve("report.json")).split("R533", -1))
                .hasSizeGreaterThanOrEqualTo(21);
    }

    @Test
    void anUnknownOptionIsToldBeforeAMissingArticle() {
        assertThat(session.run("export", "--bogus").err()).contains("there is no option '--bogus'");
        assertThat(session.run("export", "--bogus=5").err()).contains("there is no option '--bogus'");
        assertThat(session.run("export", "--to", "pdf").err()).contains("ARTICLE");
    }

    @Test
    void whatIsNoJsonIsToldWithoutTheParsersOwnWords() throws IOException {
        write("open.json", "{\"title\": \"x\",\n \"lead\": [}");
        assertThat(session.run("export", "open.json").err())
                .contains("open.json:2:11: error[R301]: this is no JSON: Unexpected close marker '}': expected ']'"
                        + " (for Array that begins at 2:10)")
                .doesNotContain("Source", "StreamReadFeature");
        write("word.json", "{\"title\": tru}");
        assertThat(session.run("export", "word.json").err()).contains("Unrecognized token 'tru' (a comma");
    }

    @Test
    void aCommandPastedTwiceSucceeds() {
        session.run("export", "bridge.txt");

        assertThat(session.run("export", "bridge.txt").code()).isZero();
    }

    @Test
    void whatIsThereWithOtherContentStaysAsItIs() throws IOException {
        Files.createDirectory(folder.resolve("output"));
        write("output/a-bridge.timeline.csv", "mine");

        Session.Result result = session.run("export", "bridge.txt");

        assertThat(result.code()).isEqualTo(ExitCode.UNWRITTEN);
        assertThat(result.err()).contains("a-bridge.timeline.csv").contains("--force");
        assertThat(files("output")).containsExactly("a-bridge.timeline.csv");
        assertThat(Files.readString(folder.resolve("output/a-bridge.timeline.csv")))
                .isEqualTo("mine");
        assertThat(session.run("export", "--force", "bridge.txt").code()).isZero();
        assertThat(Files.readString(folder.resolve("output/a-bridge.timeline.csv")))
                .contains("1931-05-05");
    }

    @Test
    void oneFileGoesToStandardOutputAndTalkDoesNot() {
        Session.Result result = session.given(ARTICLE).run("export", "--to", "pdf", "--stdout", "-");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(new String(result.bytes(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.7")
                .endsWith("%%EOF\n");
        assertThat(result.err()).isEmpty();
        assertThat(session.run("export", "--to", "csv", "--stdout", "bridge.txt")
                        .code())
                .isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void thePdfCarriesTheTablesWhereAskedTo() {
        assertThat(pdf("--archive", "3a")).startsWith("%PDF-1.7").containsPattern("/Subtype ?/text#2Fcsv");
        assertThat(pdf("--pdf2")).startsWith("%PDF-2.0").containsPattern("/Subtype ?/application#2Fjson");
        assertThat(pdf("--archive", "3a")).isEqualTo(pdf("--option", "pdf.archive=3a"));
        assertThat(pdf("--archive", "2a")).isEqualTo(pdf()).doesNotContain("EmbeddedFile");
    }

    private String pdf(String... options) {
        List<String> arguments = new ArrayList<>(List.of("export", "--to", "pdf", "--stdout", "bridge.txt"));
        arguments.addAll(List.of(options));
        Session.Result result = session.run(arguments.toArray(String[]::new));
        assertThat(result.code()).as(result.err()).isZero();
        return new String(result.bytes(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void archivesThatCannotBeAreRefused() throws IOException {
        assertRefused("--pdf2", "--archive", "3a")
                .contains("--archive and --pdf2")
                .contains("leave one of them out");
        assertRefused("--archive", "1b").contains("'1b'").contains("2a, 3a");
        assertRefused("--pdf2", "--to", "docx")
                .contains("--pdf2 is about the PDF")
                .contains("add pdf to --to");
        assertRefused("--archive", "3a", "--option", "pdf.archive=2a").contains("pdf.archive=2a");
        assertRefused("--option", "pdf.archive=9z").contains("2a, 3a, 4f");
        assertThat(files(".")).containsExactly("bridge.txt");
    }

    private AbstractStringAssert<?> assertRefused(String... options) {
        List<String> arguments = new ArrayList<>(List.of("export", "bridge.txt"));
        arguments.addAll(List.of(options));
        Session.Result result = session.run(arguments.toArray(String[]::new));
        assertThat(result.code()).isEqualTo(ExitCode.WRONG_USAGE);
        return assertThat(result.err());
    }

    @Test
    void aBadArticleDoesNotKeepTheOthersBack() throws IOException {
        write("empty.txt", "  \n\n");
        write("second.txt", "= A second bridge =\n\nText.\n");

        Session.Result result =
                session.run("export", "--to", "pdf", "missing.txt", "empty.txt", "bridge.txt", "second.txt");

        assertThat(result.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(result.err())
                .contains("missing.txt: error[C101]: there is no such file")
                .contains("empty.txt: error[R101]");
        assertThat(files("output")).containsExactly("a-bridge.pdf", "a-second-bridge.pdf");
    }

    @Test
    void twoArticlesOfOneTitleDoNotOverwriteEachOther() throws IOException {
        write("other.txt", "= A bridge! =\n\nAnother.\n");

        Session.Result result = session.run("export", "--to", "json", "bridge.txt", "other.txt");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(files("output")).hasSize(2).first().asString().matches("a-bridge-[0-9a-f]{8}\\.json");
    }

    @Test
    void strictFailsOnWarningsAndStillWrites() throws IOException {
        write("litter.txt", "= A bridge =\n\nInfobox\n- no separator here\n\nText with [[a link.\n");

        assertThat(session.run("export", "--to", "pdf", "litter.txt").code()).isZero();
        Session.Result strict = session.run("export", "--strict", "--to", "pdf", "litter.txt");

        assertThat(strict.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(files("output")).containsExactly("a-bridge.pdf");
    }

    @Test
    void aPersonSeesTheLineAndACaretAndAFileOneLineEach() throws IOException {
        write("litter.txt", "= A bridge =\n\nInfobox\n- no separator here\n\nText.\n");

        String piped = session.run("export", "--to", "json", "litter.txt").err();
        String watched = new Session(folder)
                .with("NO_COLOR", "1")
                .atTerminal()
                .run("export", "--to", "json", "litter.txt")
                .err();

        assertThat(piped.lines().filter(line -> line.startsWith("litter.txt:4:")))
                .hasSize(1);
        assertThat(watched.lines()).anyMatch(line -> line.equals("    4 | - no separator here"));
        assertThat(watched.lines()).anyMatch(line -> line.matches("      \\|\\s+\\^"));
    }

    @Test
    void anEscapeSequenceInATitleNeverReachesTheTerminal() throws IOException {
        write("evil.txt", "= \u001B]0;owned\u0007 \u202Etitle =\n\nText.\n");

        Session.Result result = session.atTerminal().with("NO_COLOR", "1").run("export", "--to", "json", "evil.txt");

        assertThat(result.err())
                .doesNotContain("\u001B]0")
                .doesNotContain("\u0007")
                .doesNotContain("\u202E");
    }

    @Test
    void wrongUsageSaysWhatCanBeSaid() {
        assertThat(session.run("export", "--to", "pfd", "bridge.txt"))
                .satisfies(result -> assertThat(result.code()).isEqualTo(ExitCode.WRONG_USAGE))
                .satisfies(result -> assertThat(result.err())
                        .contains("no format 'pfd'")
                        .contains("did you mean 'pdf'? there are csv, docx, json, pdf"));
        assertThat(session.run("export", "--stile", "brief", "bridge.txt").err())
                .contains("--style");
        assertThat(session.run("export", "--option", "csv.bomb=true", "bridge.txt")
                        .err())
                .contains("csv.bom");
        assertThat(session.run("export", "--paper", "a9", "bridge.txt").err()).contains("letter");
        assertThat(session.run("export").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(session.run().code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void paperAndDateAreWhatTheUserSays() {
        Session.Result letter = session.run("export", "--to", "pdf", "--paper", "letter", "bridge.txt");
        Session.Result again = session.with("SOURCE_DATE_EPOCH", "0").run("export", "--to", "pdf", "bridge.txt");

        assertThat(letter.err()).contains("1 page Letter");
        assertThat(session.with("LC_ALL", "es_MX.UTF-8")
                        .run("export", "--to", "pdf", "--paper", "auto", "--output", "mx", "bridge.txt")
                        .err())
                .contains("1 page Letter");
        assertThat(again.code()).as("another date gives other bytes").isEqualTo(ExitCode.UNWRITTEN);
        assertThat(session.run("export", "--issued", "yesterday", "bridge.txt").code())
                .isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void aPersonSeesHowFarALongCommandIsAndAFileDoesNot() throws IOException {
        write("second.txt", "= A second bridge =\n\nText.\n");
        String[] command = {"export", "--to", "json", "bridge.txt", "second.txt"};

        String watched = new Session(folder).atTerminal().run(command).err();

        assertThat(watched)
                .containsSubsequence("1 of 2  bridge.txt", "\r\u001B[Kwrote", "2 of 2  second.txt", "\r\u001B[Kwrote")
                .doesNotEndWith("second.txt");
        assertThat(session.run(command).err()).doesNotContain(" of 2");
    }

    @Test
    void whatTheUserStatesIsInTheFiles() throws IOException {
        Session.Result result = session.run(
                "export",
                "--to",
                "json",
                "--language",
                "DE-at",
                "--source-url",
                "https://example.org/b",
                "--licence",
                "CC0",
                "--as-of",
                "May 2020",
                "bridge.txt");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(Files.readString(folder.resolve("output/a-bridge.json")))
                .contains("\"de-AT\"", "\"https://example.org/b\"", "\"CC0\"", "\"May 2020\"");
        assertThat(session.run("export", "--language", "english, please", "bridge.txt")
                        .err())
                .contains("language tag such as en");
    }

    @Test
    void aFaultyStyleIsToldWhole() throws IOException {
        write("mine.yaml", "extends: brief\nbody:\n  sise: 10pt\n  color: red\n");

        Session.Result result = session.run("export", "--style", "mine.yaml", "bridge.txt");

        assertThat(result.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err())
                .contains("mine.yaml:3:3")
                .contains("mine.yaml:4:")
                .contains("size");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> files(String name) throws IOException {
        try (Stream<Path> found = Files.list(folder.resolve(name))) {
            return found.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
