package galley.print.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import galley.print.Media;
import galley.print.MediaSize;
import galley.print.Quality;
import galley.print.Resolution;
import galley.print.SheetBack;
import galley.print.Sides;
import galley.print.Ticket;
import galley.unit.PaperSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PwgRasterTest {
    private static final MediaSize SMALL = SideSamples.points(250, 180);

    private static final RasterSpec GREY = RasterSpec.of(Resolution.of(100), PixelFormat.SGRAY_8);
    private static final RasterSpec COLOUR = RasterSpec.of(Resolution.of(100), PixelFormat.SRGB_8);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "iso_a4_210x297mm, 300, 2480, 3508",
        "iso_a4_210x297mm, 600, 4961, 7016",
        "na_letter_8.5x11in, 300, 2550, 3300",
        "na_letter_8.5x11in, 600, 5100, 6600"
    })
    void hasThePixelsOfThePaper(String paper, int dotsPerInch, int width, int height) throws IOException {
        Media media = Media.parse(paper).orElseThrow();
        Path file = SideSamples.write(folder.resolve("sides.pdf"), 1, media.size());

        PwgStream.Side side = sides(
                        file,
                        RasterSpec.of(Resolution.of(dotsPerInch), PixelFormat.SGRAY_8)
                                .on(Ticket.Stock.of(media)))
                .get(0);

        assertThat(List.of(side.width(), side.height(), side.lineLength())).containsExactly(width, height, width);
        assertThat(side.pixels()).hasSize(width * height);
    }

    @Test
    void tellsThePrinterWhatItNeedsToKnow() throws IOException {
        Media media = Media.of(PaperSize.A4);
        Path file = SideSamples.write(folder.resolve("sides.pdf"), 2, media.size());
        Ticket.Stock stock = new Ticket.Stock(Optional.of(media), Optional.of("tray-2"), Optional.of("labels"));

        PwgStream.Side side = sides(file, COLOUR.on(stock).with(Quality.HIGH).with(Sides.SHORT_EDGE, SheetBack.NORMAL))
                .get(1);

        assertThat(side.text(0)).isEqualTo("PwgRaster");
        assertThat(side.text(128)).as("MediaType").isEqualTo("labels");
        assertThat(side.text(1732)).as("PageSizeName").isEqualTo("iso_a4_210x297mm");
        assertThat(numbers(side, 272, 276, 280, 324, 340))
                .as("Duplex, HWResolution, MediaPosition, NumCopies")
                .containsExactly(1, 100, 100, 21, 0);
        assertThat(numbers(side, 352, 356, 368)).as("PageSize, Tumble").containsExactly(595, 842, 1);
        assertThat(numbers(side, 384, 388, 396, 400, 420))
                .as("BitsPerColor, BitsPerPixel, ColorOrder, ColorSpace, NumColors")
                .containsExactly(8, 24, 0, 19, 3);
        assertThat(numbers(side, 452, 484)).as("TotalPageCount, PrintQuality").containsExactly(2, 5);
        assertThat(numbers(side, 464, 468, 472, 476)).as("ImageBox").containsExactly(0, 0, 827, 1169);
        assertThat(side.number(480)).as("AlternatePrimary").isEqualTo(0xffffff);
    }

    @Test
    void sendsThePixelsThatAreDrawn() throws IOException {
        Path file = SideSamples.write(folder.resolve("sides.pdf"), 1, SMALL);
        PwgStream.Side colour = sides(file, COLOUR).get(0);
        PwgStream.Side grey = sides(file, GREY).get(0);
        int[] drawn = drawn(file);

        assertThat(grey.number(400)).as("ColorSpace").isEqualTo(18);
        for (int i = 0; i < drawn.length; i++) {
            int red = drawn[i] >> 16 & 0xff;
            int green = drawn[i] >> 8 & 0xff;
            int blue = drawn[i] & 0xff;
            assertThat(colour.pixels()[3 * i]).isEqualTo((byte) red);
            assertThat(colour.pixels()[3 * i + 1]).isEqualTo((byte) green);
            assertThat(colour.pixels()[3 * i + 2]).isEqualTo((byte) blue);
            assertThat(grey.pixels()[i]).isEqualTo((byte) Math.round(0.3 * red + 0.59 * green + 0.11 * blue));
        }
    }

    /** Table 9 of the standard, which also says how the header tells of it. */
    @ParameterizedTest
    @CsvSource({
        "LONG_EDGE, NORMAL, 1, 1",
        "LONG_EDGE, FLIPPED, 1, -1",
        "LONG_EDGE, ROTATED, -1, -1",
        "LONG_EDGE, MANUAL_TUMBLE, 1, 1",
        "SHORT_EDGE, NORMAL, 1, 1",
        "SHORT_EDGE, FLIPPED, -1, 1",
        "SHORT_EDGE, ROTATED, 1, 1",
        "SHORT_EDGE, MANUAL_TUMBLE, -1, -1"
    })
    void turnsBacksAsThePrinterWants(Sides sides, SheetBack back, int crossFeed, int feed) throws IOException {
        Path file = SideSamples.write(folder.resolve("sides.pdf"), 2, SMALL);
        List<PwgStream.Side> upright = sides(file, COLOUR);

        List<PwgStream.Side> turned = sides(file, COLOUR.with(sides, back));

        assertThat(numbers(turned.get(0), 456, 460)).containsExactly(1, 1);
        assertThat(turned.get(0).pixels()).isEqualTo(upright.get(0).pixels());
        assertThat(numbers(turned.get(1), 456, 460)).containsExactly(crossFeed, feed);
        assertThat(turned.get(1).asRead()).isEqualTo(upright.get(1).pixels());
        if (crossFeed + feed < 2) {
            assertThat(turned.get(1).pixels()).isNotEqualTo(upright.get(1).pixels());
        }
    }

    @Test
    void enlargesAPageWhoseUnitsAreLargerThanPoints() throws IOException {
        Path large = SideSamples.write(folder.resolve("sides.pdf"), 1, SMALL);
        Path units = folder.resolve("units.pdf");
        try (PDDocument document = Loader.loadPDF(large.toFile())) {
            document.getPage(0).setUserUnit(2);
            document.save(units.toFile());
        }

        PwgStream.Side doubled = sides(units, GREY).get(0);
        PwgStream.Side fine = sides(large, RasterSpec.of(Resolution.of(200), PixelFormat.SGRAY_8))
                .get(0);

        assertThat(List.of(doubled.width(), doubled.height())).containsExactly(fine.width(), fine.height());
        assertThat(doubled.pixels()).isEqualTo(fine.pixels());
    }

    @Test
    void givesTheLastSheetABlankBack() throws IOException {
        Path file = SideSamples.write(folder.resolve("sides.pdf"), 3, SMALL);

        List<PwgStream.Side> both = sides(file, GREY.with(Sides.LONG_EDGE, SheetBack.ROTATED));

        assertThat(both).hasSize(4);
        assertThat(both).allSatisfy(side -> assertThat(side.number(452)).isEqualTo(4));
        assertThat(numbers(both.get(3), 456, 460)).containsExactly(-1, -1);
        assertThat(both.get(3).pixels()).containsOnly((byte) 0xff);
        assertThat(sides(file, GREY)).as("one side alone").hasSize(3);
    }

    @Test
    void turnsALyingPageAgainstTheClockOntoUprightPaper() throws IOException {
        Path file = SideSamples.write(folder.resolve("sides.pdf"), 1, SMALL);
        Media paper = Media.of("custom", SMALL.turned());

        PwgStream.Side lying = sides(file, GREY).get(0);
        PwgStream.Side fed = sides(file, GREY.on(Ticket.Stock.of(paper))).get(0);

        assertThat(List.of(fed.width(), fed.height())).containsExactly(lying.height(), lying.width());
        // The corner that was at the top right is at the top left; red stands at the top left of the page.
        assertThat(fed.pixels()[(fed.height() - 20) * fed.width() + 20] & 0xff)
                .isEqualTo(lying.pixels()[20 * lying.width() + 20] & 0xff)
                .isBetween(70, 80);
    }

    @Test
    void refusesAPageThatIsNotOfThePaper() throws IOException {
        Path file = SideSamples.write(folder.resolve("sides.pdf"), 1, SMALL);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> sides(file, GREY.on(Ticket.Stock.of(Media.of(PaperSize.A4)))))
                .withMessageContaining("250pt");
    }

    @Test
    void keepsPixelsWhereTheyAreOnPaperOfAlmostTheSize() throws IOException {
        Path file = SideSamples.write(folder.resolve("sides.pdf"), 1, SideSamples.points(595, 842));
        RasterSpec spec = RasterSpec.of(Resolution.of(72), PixelFormat.SGRAY_8);

        PwgStream.Side fed =
                sides(file, spec.on(Ticket.Stock.of(Media.of(PaperSize.A4)))).get(0);

        assertThat(fed.pixels()).isEqualTo(sides(file, spec).get(0).pixels());
    }

    @Test
    void writesTheSameBytesEachTime() throws IOException {
        Path file = SideSamples.write(folder.resolve("sides.pdf"), 2, SMALL);

        assertThat(bytes(file, COLOUR)).isEqualTo(bytes(file, COLOUR));
    }

    private int[] drawn(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PagePlacement placement = PagePlacement.of(document.getPage(0), COLOUR.resolution(), Optional.empty());
            int[] all = new int[placement.size().width() * placement.size().height()];
            new PagePixels(document)
                    .draw(0, placement, false, (pixels, rows) -> System.arraycopy(pixels, 0, all, 0, all.length));
            return all;
        }
    }

    private static List<Integer> numbers(PwgStream.Side side, Integer... offsets) {
        return List.of(offsets).stream().map(side::number).toList();
    }

    private static List<PwgStream.Side> sides(Path file, RasterSpec spec) throws IOException {
        return PwgStream.read(bytes(file, spec));
    }

    private static byte[] bytes(Path file, RasterSpec spec) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PwgRaster.write(file, spec, out);
        return out.toByteArray();
    }
}
