package galley.print.raster;

import static org.assertj.core.api.Assertions.assertThat;

import galley.print.Resolution;
import galley.testkit.Programs;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagePixelsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 64, 333})
    void drawsTheSamePixelsInBandsAsAtOnce(int rows) throws IOException {
        Path file = SideSamples.write(folder.resolve("sides.pdf"), 1, SideSamples.points(400, 300));

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(drawn(document, rows, false)).isEqualTo(drawn(document, 10_000, false));
        }
    }

    @Test
    void bringsTheLowestBandFirstWhereAsked() throws IOException {
        Path file = SideSamples.write(folder.resolve("sides.pdf"), 1, SideSamples.points(400, 300));

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            int[] down = drawn(document, 64, false);
            int[] up = drawn(document, 64, true);
            PixelSize size = placement(document).size();
            int last = size.height() % 64 * size.width();

            assertThat(up).startsWith(Arrays.copyOfRange(down, down.length - last, down.length));
            assertThat(up).endsWith(Arrays.copyOf(down, 64 * size.width()));
        }
    }

    /**
     * The renderer of the JDK divides curves of more than a hundred pixels where they leave the band, and so finds
     * their edges a little elsewhere: never by more than an eighth of a tone. With
     * {@code -Dsun.java2d.renderer.clip.subdivider=false} it does not.
     */
    @Test
    void drawsLongCurvesAlmostTheSameInBands() throws IOException {
        Path file = SideSamples.write(folder.resolve("sides.pdf"), 2, SideSamples.points(400, 300));

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            document.removePage(0);
            int[] whole = drawn(document, 10_000, false);
            int[] bands = drawn(document, 64, false);

            for (int i = 0; i < whole.length; i++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    int difference = (bands[i] >> shift & 0xff) - (whole[i] >> shift & 0xff);
                    assertThat(Math.abs(difference)).isLessThanOrEqualTo(32);
                }
            }
        }
    }

    /** Edges are smoothed otherwise by each renderer, and this side has many; a mirrored one differs by sixty. */
    @Test
    void drawsWhatOthersDraw() throws IOException, InterruptedException {
        Programs.require("pdftoppm");
        Path file = SideSamples.write(folder.resolve("sides.pdf"), 1, SideSamples.points(432, 288));
        Path prefix = folder.resolve("poppler");
        Programs.run(
                Duration.ofMinutes(1),
                "pdftoppm",
                "-r",
                "150",
                "-png",
                "-singlefile",
                file.toString(),
                prefix.toString());
        BufferedImage theirs = ImageIO.read(folder.resolve("poppler.png").toFile());

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            int[] drawn = drawn(document, 64, false);
            assertThat(drawn).hasSize(theirs.getWidth() * theirs.getHeight());
            long difference = 0;
            for (int i = 0; i < drawn.length; i++) {
                int their = theirs.getRGB(i % theirs.getWidth(), i / theirs.getWidth());
                difference += Math.abs((drawn[i] >> 8 & 0xff) - (their >> 8 & 0xff));
            }
            assertThat((double) difference / drawn.length).as("mean of 255").isLessThan(8);
        }
    }

    private static PagePlacement placement(PDDocument document) {
        return PagePlacement.of(document.getPage(0), Resolution.of(150), Optional.empty());
    }

    private static int[] drawn(PDDocument document, int rows, boolean upwards) throws IOException {
        PagePlacement placement = placement(document);
        int width = placement.size().width();
        int[] all = new int[width * placement.size().height()];
        int[] at = {0};
        new PagePixels(document, rows * width).draw(0, placement, upwards, (pixels, count) -> {
            for (int i = 0; i < count * width; i++) {
                all[at[0]++] = pixels[i] & 0xffffff;
            }
        });
        assertThat(at[0]).isEqualTo(all.length);
        return all;
    }
}
