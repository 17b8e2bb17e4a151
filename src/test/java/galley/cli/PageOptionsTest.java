package galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user may ask of the pages, and what is said to wishes that cannot be meant. */
class PageOptionsTest {
    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void open() throws IOException {
        session = new Session(folder);
        String section = "\n==Depths==\n" + "The quay is deep. ".repeat(40) + "\n";
        Files.writeString(folder.resolve("quay.txt"), "= A quay =\n\nIt is a quay.\n" + section.repeat(20));
    }

    @Test
    void aBriefOfOnePageSaysWhatItLeavesOut() {
        Session.Result result = session.run("export", "quay.txt", "--to", "pdf", "--fit", "1");

        assertThat(result.code()).isZero();
        assertThat(result.err())
                .contains("note[P309]: left out to fit 1 page: Depths")
                .contains("a-quay.pdf  1 page A4");
        assertThat(session.run("export", "quay.txt", "--fit", "1", "--fail-on", "note", "--force")
                        .code())
                .isEqualTo(ExitCode.FINDINGS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000"})
    void aNumberOfPagesThatCannotBeMeantIsRefused(String pages) {
        Session.Result result = session.run("export", "quay.txt", "--fit", pages);

        assertThat(result.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).contains("--fit cannot be " + pages);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TLP:RED", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:GREEN", "TLP:CLEAR", "OFFICIAL", "Entwurf"})
    void labelsOfTheProtocolAndFreeWordsAreTaken(String label) {
        assertThat(session.run("export", "quay.txt", "--to", "csv", "--handling", label)
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "TLP: amber, TLP:AMBER",
        "tlp:green, TLP:GREEN",
        "TLP AMBER, TLP:AMBER",
        "TLP:WHITE, TLP:CLEAR",
        "TLP-RED, TLP:RED",
        "TLP:AMBR+STRICT, TLP:AMBER+STRICT"
    })
    void aMisspeltLabelOfTheProtocolIsRefusedWithTheNearest(String label, String nearest) {
        Session.Result result = session.run("export", "quay.txt", "--handling", label);

        assertThat(result.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err())
                .contains("--handling cannot be '" + label + "'")
                .contains("did you mean " + nearest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.png", "/etc/hostname", "link.png", "pictures", "", "\u0000.png"})
    void anArticleReachesNoFileOutsideOfItsFolder(String name) throws IOException {
        Path articles = folder.resolve("articles");
        Files.createDirectories(articles.resolve("pictures"));
        Files.write(folder.resolve("secret.png"), new byte[] {1});
        Files.createSymbolicLink(articles.resolve("link.png"), folder.resolve("secret.png"));

        assertThat(new PictureFolder(articles).find(name)).isEmpty();
    }

    @Test
    void aPictureBesideTheArticleIsFound() throws IOException {
        Files.createDirectory(folder.resolve("pictures"));
        Files.write(folder.resolve("pictures/gate.png"), new byte[] {1, 2});

        assertThat(new PictureFolder(folder).find("pictures/gate.png")).contains(new byte[] {1, 2});
    }

    @Test
    void aLabelThatWouldNotFitTheHeadIsRefused() {
        assertThat(session.run("export", "quay.txt", "--handling", "x".repeat(33))
                        .code())
                .isEqualTo(ExitCode.WRONG_USAGE);
    }
}
