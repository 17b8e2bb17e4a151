package galley.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that nobody wrote as articles: each ends in a document or a message, on little memory, and in time. */
class HostileFilesTest {
    /** A bug that takes quadratic time takes hours at this size; a busy machine does not come near it. */
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private static final int MEGABYTE = 1_000_000;
    private static final String TITLE = "= Mill =\n\n";

    @TempDir
    private Path folder;

    static List<Arguments> quick() {
        return List.of(
                Arguments.of("headings that never end", "=".repeat(MEGABYTE)),
                Arguments.of("links that never end", TITLE + "[".repeat(MEGABYTE)),
                Arguments.of("line ends", "\n".repeat(MEGABYTE)),
                Arguments.of("NULs", TITLE + "a" + "\0".repeat(MEGABYTE)));
    }

    static List<Arguments> slow() {
        return List.of(
                Arguments.of("fields", TITLE + "Infobox\n" + "- a: b\n".repeat(MEGABYTE / 7)),
                Arguments.of("digits", TITLE + "1".repeat(MEGABYTE)),
                Arguments.of("combining marks", TITLE + "a" + "\u0301".repeat(MEGABYTE / 2)),
                Arguments.of("templates that never end", TITLE + "{{".repeat(MEGABYTE / 2)),
                Arguments.of("commas", TITLE + ",".repeat(MEGABYTE)),
                Arguments.of("full stops", TITLE + ". ".repeat(MEGABYTE / 2)),
                Arguments.of("dates", TITLE + "On 5 June 2016, a mill fell. ".repeat(MEGABYTE / 29)),
                Arguments.of("headings", TITLE + "==a==\nb\n".repeat(MEGABYTE / 8)),
                Arguments.of("one line of ten megabytes", TITLE + "word ".repeat(2 * MEGABYTE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("quick")
    void endsInADocumentOrAMessage(String what, String text) throws IOException, InterruptedException {
        assertEndsWell(what, text, Outputs.ALL_FORMATS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slow")
    @Tag("full")
    void endsInADocumentOrAMessageAfterAWhile(String what, String text) throws IOException, InterruptedException {
        assertEndsWell(what, text, Outputs.ALL_FORMATS);
    }

    @Test
    void aFileLargerThanAnyArticleIsRefusedBeforeItIsRead() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("large.txt"), TITLE + "word ".repeat(10 * MEGABYTE), UTF_8);

        Child.Ending ending = Child.in(folder, "-Xmx64m").run(LIMIT, "export", "large.txt");

        assertThat(ending.code()).isEqualTo(4);
        assertThat(ending.err()).contains("large.txt").contains("--largest");
    }

    @Test
    void anArticleTooLargeForTheMemoryStopsItselfAlone() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("large.txt"), TITLE + ",".repeat(MEGABYTE), UTF_8);
        Files.writeString(folder.resolve("small.txt"), "= Small mill =\n\nIt has one wheel.\n", UTF_8);

        Child.Ending ending = Child.in(folder, "-Xmx64m").run(LIMIT, "export", "large.txt", "small.txt", "--to", "pdf");

        assertThat(ending.code()).as(ending.err()).isEqualTo(4);
        assertThat(ending.err())
                .contains("large.txt", "needs more memory", "-Xmx")
                .doesNotContain("\tat ");
        assertThat(Outputs.files(folder.resolve("output")).stream().map(Outputs::name))
                .containsExactly("small-mill.pdf");
    }

    private void assertEndsWell(String what, String text, String formats) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("hostile.txt"), text, UTF_8);

        Child.Ending ending = Child.in(folder, "-Xmx256m")
                .run(LIMIT, "export", "hostile.txt", "--to", formats, "--largest", "20", "--quiet");

        assertThat(ending.code()).as("%s: %s", what, ending.err()).isIn(0, 3, 4);
        assertThat(ending.err()).as(what).doesNotContain("\tat ", "Exception", "fault of galley");
        if (ending.code() == 4) {
            assertThat(ending.err()).as(what).contains("hostile.txt");
        }
    }
}
