package galley.print.raster;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes the pages of a PDF as PWG Raster.
 *
 * <p>Only for files whose fonts are embedded, or in a process of its own with substitutes at hand: for other files
 * PDFBox would read every font of the machine, and what is printed would depend on them.
 */
public final class PwgRaster {
    /** The media type of the stream. */
    public static final String MEDIA_TYPE = "image/pwg-raster";

    /** What the stream begins with (PWG 5102.4, 4.1). */
    private static final String SYNC_WORD = "RaS2";

    private static final int BUFFER = 1 << 16;

    private final PDDocument document;
    private final RasterSpec spec;
    private final OutputStream out;
    private final int sides;

    private PwgRaster(PDDocument document, RasterSpec spec, OutputStream out) {
        this.document = document;
        this.spec = spec;
        this.out = out;
        int pages = document.getNumberOfPages();
        // A last sheet without its back would take the first page of the next copy there, or come out upside down on
        // printers that deliver the last sheet first.
        this.sides = spec.isDuplex() ? pages + pages % 2 : pages;
    }

    /**
     * Writes one stream with all pages in order.
     *
     * @param pdf each page is a side of a sheet, fronts and backs by turns where the printing is on both; its crop box
     *     is printed at its own size
     * @param out takes the bytes as they come; stays open
     * @return how many sides were written: as many as pages, and a blank back where the last sheet lacks one
     * @throws IOException if the file cannot be read or the bytes cannot be written
     * @throws IllegalArgumentException if a page has not the size of the paper
     */
    public static int write(Path pdf, RasterSpec spec, OutputStream out) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            OutputStream buffered = new BufferedOutputStream(out, BUFFER);
            PwgRaster raster = new PwgRaster(document, spec, buffered);
            raster.write();
            buffered.flush();
            return raster.sides;
        }
    }

    private void write() throws IOException {
        out.write(SYNC_WORD.getBytes(US_ASCII));
        PagePixels pixels = new PagePixels(document);
        int pages = document.getNumberOfPages();
        for (int i = 0; i < sides; i++) {
            int page = Math.min(i, pages - 1);
            PagePlacement placement = PagePlacement.of(
                    document.getPage(page), spec.resolution(), spec.stock().media());
            Turn turn = spec.isDuplex() && i % 2 == 1 ? Turn.ofBack(spec.sides(), spec.back()) : Turn.NONE;
            out.write(new PageHeader(spec, placement.size(), sides, turn).bytes());
            if (i < pages) {
                writePage(pixels, i, placement, turn);
            } else {
                writeBlank(placement.size());
            }
        }
    }

    private void writePage(PagePixels pixels, int page, PagePlacement placement, Turn turn) throws IOException {
        int width = placement.size().width();
        RunLengths runs = new RunLengths(out, width, spec.pixels().bytes());
        byte[] line = new byte[width * spec.pixels().bytes()];
        pixels.draw(page, placement, turn.mirroredAlong(), (band, rows) -> {
            for (int i = 0; i < rows; i++) {
                int from = (turn.mirroredAlong() ? rows - 1 - i : i) * width;
                if (turn.mirroredAcross()) {
                    mirror(band, from, width);
                }
                spec.pixels().write(band, from, line);
                runs.add(line);
            }
        });
        runs.flush();
    }

    private static void mirror(int[] pixels, int from, int width) {
        for (int left = from, right = from + width - 1; left < right; left++, right--) {
            int kept = pixels[left];
            pixels[left] = pixels[right];
            pixels[right] = kept;
        }
    }

    private void writeBlank(PixelSize size) throws IOException {
        RunLengths runs = new RunLengths(out, size.width(), spec.pixels().bytes());
        byte[] line = new byte[size.width() * spec.pixels().bytes()];
        Arrays.fill(line, (byte) 0xff);
        for (int i = 0; i < size.height(); i++) {
            runs.add(line);
        }
        runs.flush();
    }
}
