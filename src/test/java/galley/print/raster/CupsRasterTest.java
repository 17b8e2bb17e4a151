package galley.print.raster;

import static org.assertj.core.api.Assertions.assertThat;

import galley.print.Media;
import galley.print.Resolution;
import galley.print.SheetBack;
import galley.print.Sides;
import galley.print.Ticket;
import galley.testkit.Programs;
import galley.unit.PaperSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the raster reader of CUPS, by which print servers and many printers read, makes of ours. */
class CupsRasterTest {
    private static final Path FILTER = Path.of("/usr/lib/cups/filter/rastertopdf");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"300, SGRAY_8", "300, SRGB_8", "600, SGRAY_8", "600, SRGB_8"})
    void readsEveryPixelAsDrawn(int dotsPerInch, PixelFormat pixels) throws IOException, InterruptedException {
        Media media = Media.of(PaperSize.A4);
        Path file = SideSamples.write(folder.resolve("sides.pdf"), 1, media.size());

        agree(file, RasterSpec.of(Resolution.of(dotsPerInch), pixels).on(Ticket.Stock.of(media)));
    }

    @Test
    void readsBothSidesOfSheets() throws IOException, InterruptedException {
        Path file = SideSamples.write(folder.resolve("sides.pdf"), 3, SideSamples.points(420, 595));

        agree(
                file,
                RasterSpec.of(new Resolution(150, 300), PixelFormat.SRGB_8).with(Sides.LONG_EDGE, SheetBack.FLIPPED));
    }

    private void agree(Path file, RasterSpec spec) throws IOException, InterruptedException {
        Programs.requireFile(FILTER.toString(), "cups-filters");
        Path stream = folder.resolve("sides.pwg");
        try (OutputStream out = Files.newOutputStream(stream)) {
            PwgRaster.write(file, spec, out);
        }
        List<PwgStream.Side> ours = PwgStream.read(Files.readAllBytes(stream));

        try (PDDocument theirs = Loader.loadPDF(converted(stream).toFile())) {
            assertThat(theirs.getNumberOfPages()).isEqualTo(ours.size());
            for (int i = 0; i < ours.size(); i++) {
                PDPage page = theirs.getPage(i);
                assertThat(page.getMediaBox().getWidth())
                        .isEqualTo(ours.get(i).width() * 72f / spec.resolution().x());
                assertThat(samples(page)).isEqualTo(ours.get(i).pixels());
            }
        }
    }

    private Path converted(Path stream) throws IOException, InterruptedException {
        Path pdf = folder.resolve("theirs.pdf");
        Programs.Output output = Programs.run(
                Duration.ofMinutes(2),
                "bash",
                "-c",
                "exec \"$1\" 1 reader sides 1 '' \"$2\" > \"$3\"",
                "bash",
                FILTER.toString(),
                stream.toString(),
                pdf.toString());
        assertThat(output.exitCode()).as(output.err()).isZero();
        return pdf;
    }

    private static byte[] samples(PDPage page) throws IOException {
        COSName image = page.getResources().getXObjectNames().iterator().next();
        PDImageXObject picture = (PDImageXObject) page.getResources().getXObject(image);
        try (InputStream in = picture.createInputStream()) {
            return in.readAllBytes();
        }
    }
}
