package galley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import galley.unit.Length;
import galley.unit.PaperSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a printing house reads off a file: where to cut, and how far ink may go beyond. */
class PrepressTest {
    private static final double CLOSE = 0.01;
    private static final double BLEED = Length.mm(3).points();

    @TempDir
    private Path folder;

    @Test
    void everyPageSaysWhereItIsTrimmedAndHowFarItBleeds() throws IOException {
        for (PaperSize paper : new PaperSize[] {PaperSize.A4, PaperSize.A5}) {
            try (PDDocument pdf = pdf("prepress", paper)) {
                for (PDPage page : pdf.getPages()) {
                    PDRectangle trim = page.getTrimBox();
                    assertThat((double) trim.getWidth()).isCloseTo(paper.width().points(), within(CLOSE));
                    assertThat((double) trim.getHeight())
                            .isCloseTo(paper.height().points(), within(CLOSE));
                    assertAround(page.getBleedBox(), trim, BLEED);
                    assertAround(page.getMediaBox(), trim, Length.mm(10).points());
                    assertAround(page.getCropBox(), page.getMediaBox(), 0);
                }
            }
        }
    }

    @Test
    void otherStylesAreTheirPaperAndNoMore() throws IOException {
        try (PDDocument pdf = pdf("brief", PaperSize.LETTER)) {
            PDPage page = pdf.getPage(0);
            assertThat((double) page.getMediaBox().getWidth()).isCloseTo(612, within(CLOSE));
            assertThat(page.getCOSObject().containsKey("TrimBox")).isFalse();
            assertAround(page.getBleedBox(), page.getTrimBox(), 0);
        }
    }

    private PDDocument pdf(String style, PaperSize paper) throws IOException {
        Path sample = Path.of("samples", "2016-aktobe-shootings.txt").toAbsolutePath();
        Path place = folder.resolve(style + "-" + paper.name());
        Files.createDirectory(place);
        Outputs outputs = Outputs.of(sample, place, "--to", "pdf", "--style", style, "--paper", paper.name());
        return Loader.loadPDF(outputs.file("pdf").toFile());
    }

    private static void assertAround(PDRectangle outer, PDRectangle inner, double distance) {
        assertThat((double) inner.getLowerLeftX() - outer.getLowerLeftX()).isCloseTo(distance, within(CLOSE));
        assertThat((double) inner.getLowerLeftY() - outer.getLowerLeftY()).isCloseTo(distance, within(CLOSE));
        assertThat((double) outer.getUpperRightX() - inner.getUpperRightX()).isCloseTo(distance, within(CLOSE));
        assertThat((double) outer.getUpperRightY() - inner.getUpperRightY()).isCloseTo(distance, within(CLOSE));
    }
}
