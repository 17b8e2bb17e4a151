package galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import galley.check.Checker;
import galley.check.RuleGuide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code galley check}, as users type it. */
class CheckCommandTest {
    private static final String FIRE = """
            = Norrick fire =

            Infobox
            - Deaths: 12

            The fire of Norrick\u200B quay killed 14 people.

            == Later ==
            """;

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("fire.txt"), FIRE);
        Files.writeString(folder.resolve("quay.txt"), "= Quay =\n\nThe quay is long.\n");
        session = new Session(folder);
    }

    @Test
    void bothPlacesOfAContradictionAreShownWithTheirWords() {
        Session.Result result = session.run("check", "--disable", "G301,g103", "fire.txt");

        assertThat(result.code()).isZero();
        assertThat(result.out().lines())
                .containsExactly(
                        "fire.txt:4:3: warning[G201]: the infobox gives “Deaths: 12”, the lead “14 people”",
                        "    4 | - Deaths: 12",
                        "      |   ^^^^^^^^^^",
                        "    6 | The fire of Norrick\\u{200B} quay killed 14 people.",
                        "      |                                         ^^^^^^^^^");
        assertThat(result.err()).contains("checked 1 article: 1 finding");
    }

    @Test
    void whatIsInOrderIsSaidToBe() {
        Session.Result result = session.run("check", "--fail-on", "note", "quay.txt");

        assertThat(result.code()).isZero();
        assertThat(result.bytes()).isEmpty();
        assertThat(result.err()).contains("checked 1 article: nothing found");
    }

    @ParameterizedTest
    @CsvSource({
        "--quiet,                 0",
        "--fail-on=never,         0",
        "--fail-on=error,         0",
        "--fail-on=warning,       3",
        "--fail-on=note,          3",
        "--strict,                3",
        "--fail-on=grave,         2",
        "--disable=G999,          2",
        "--explain=G999,          2",
        "--format=xml,            2",
        "--language=x!,           2"
    })
    void exitCodesArePromises(String option, int code) {
        assertThat(session.run("check", option, "fire.txt").code()).isEqualTo(code);
    }

    @Test
    void notesAloneFailOnlyWhereTheyShall() {
        String[] options = {"check", "--disable", "G201,G301", "fire.txt", "--fail-on"};
        assertThat(session.run(with(options, "note")).code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(session.run(with(options, "warning")).code()).isZero();
    }

    @Test
    void aFileThatCannotBeReadIsToldAndTheOthersAreChecked() {
        Session.Result result = session.run("check", "none.txt", "fire.txt");

        assertThat(result.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(result.err()).contains("none.txt").contains("C101");
        assertThat(result.out()).contains("G201");
    }

    @Test
    void everyRuleIsListedAndExplained() {
        List<String> listed = session.run("check", "--list")
                .out()
                .lines()
                .map(line -> line.substring(0, 4))
                .toList();

        assertThat(listed)
                .isSorted()
                .containsExactlyElementsOf(guides().map(RuleGuide::id).toList());
        assertThat(guides())
                .allSatisfy(guide -> assertThat(
                                session.run("check", "--explain", guide.id()).out())
                        .contains(guide.title(), "What it finds:", "Why it matters:", "Example:", "How to settle it:"));
    }

    @Test
    void jsonHasRulesWordsAndPlaces() {
        assertThat(session.run("check", "--format", "json", "fire.txt", "quay.txt")
                        .out())
                .startsWith("{")
                .contains("\"file\": \"fire.txt\"", "\"rule\": \"G201\"", "\"severity\": \"warning\"")
                .contains("\"text\": \"14 people\"", "\"line\": 6", "\"column\": 34", "\"endColumn\": 43")
                .contains("\"file\": \"quay.txt\"", "\"findings\": []");
    }

    @Test
    void sarifHasRulesWithHelpAndRegionsInCodePoints() {
        String sarif = session.run("check", "--format", "sarif", "fire.txt").out();

        assertThat(sarif)
                .contains("\"version\": \"2.1.0\"", "\"columnKind\": \"unicodeCodePoints\"")
                .contains("\"ruleId\": \"G201\"", "\"ruleIndex\": 3", "\"level\": \"warning\"")
                .contains("\"relatedLocations\"", "\"startLine\": 6", "\"startColumn\": 34", "\"endColumn\": 43")
                .contains("\"uri\": \"fire.txt\"", "\"sha-256\"");
        assertThat(guides()).allSatisfy(guide -> assertThat(sarif).contains("\"id\": \"" + guide.id() + "\""));
        assertThat(sarif.split("\"help\": ", -1)).hasSize(1 + (int) guides().count());
    }

    @Test
    void sarifNamesFilesByUri() throws IOException {
        Files.writeString(folder.resolve("a fire é.txt"), FIRE);

        assertThat(session.run("check", "--format", "sarif", "a fire é.txt").out())
                .contains("\"uri\": \"a%20fire%20%C3%A9.txt\"");
    }

    @Test
    void anExportTellsItsReadersAndItsMaker() {
        Session.Result result = session.run("export", "--to", "pdf", "fire.txt");

        assertThat(result.code()).isZero();
        assertThat(result.err()).contains("fire.txt:4:3: warning[G201]").doesNotContain("G103");
        assertThat(session.run("export", "--to", "pdf", "--force", "--strict", "fire.txt")
                        .code())
                .isEqualTo(ExitCode.FINDINGS);
    }

    private static Stream<RuleGuide> guides() {
        return Checker.guides().stream();
    }

    private static String[] with(String[] options, String last) {
        return Stream.concat(Stream.of(options), Stream.of(last)).toArray(String[]::new);
    }
}
