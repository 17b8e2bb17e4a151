package galley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The brief of the first sample as a reader gets it. */
class SampleBriefTest {
    /** The least that a rival's tagged file of the same article takes is 29,000, without PDF/A. */
    private static final int MOST_BYTES = 27_300;

    @TempDir
    private Path folder;

    @Test
    void isSmallThoughTaggedAndArchival() throws IOException {
        assertThat(Files.size(brief())).isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void saysWhatToCheckBeforeTheTimeline() throws IOException {
        String text = PdfText.byPdfBox(brief()).replaceAll("\\s+", " ");

        assertThat(text)
                .containsSubsequence(
                        "Key facts",
                        "Islamic extremists as given in the infobox",
                        "Check before use",
                        "The infobox gives “Injuries: 40+”, the lead “37 injured”",
                        "G201 · lines 10, 13",
                        "Timeline",
                        "Aktobe had been the site");
        assertThat(text).containsOnlyOnce("as given in the infobox");
    }

    private Path brief() {
        return Outputs.of(Outputs.samples().get(0), folder, "--to", "pdf").file("pdf");
    }
}
