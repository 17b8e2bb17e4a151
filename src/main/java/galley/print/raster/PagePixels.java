package galley.print.raster;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.RenderDestination;

/**
 * Draws pages band by band: a side at 600 dots per inch has 35 million pixels, of which a band holds a few. Every band
 * is drawn with the whole page's map moved by whole rows, so the pixels are those of the page drawn at once.
 *
 * <p>Text and lines are smoothed: both formats have tones between black and white, which the printer screens at its own
 * dots. What the document marks as not to be printed is left out.
 */
final class PagePixels {
    /** Pixels of a band, four bytes each in memory: few enough for a small heap, enough to make few bands. */
    private static final int BAND = 4 << 20;

    private static final int WHITE = 0xffffff;

    /**
     * Moves everything by so small a part of a pixel that nobody sees it. Coordinates are often round numbers, and an
     * edge in the very middle of a pixel would be rounded to one side in one band and to the other in the next, for the
     * renderer works in floats. Those are exact to a 2000th pixel up to 8192 pixels.
     */
    private static final double OFF_TIES = 1 / 256.0;

    private final PDFRenderer renderer;
    private final int band;

    PagePixels(PDDocument document) {
        this(document, BAND);
    }

    /**
     * Bands of a chosen size.
     *
     * @param band most pixels of one, but never less than a row
     */
    PagePixels(PDDocument document, int band) {
        this.renderer = new PDFRenderer(document);
        this.band = band;
        renderer.setRenderingHints(new RenderingHints(Map.of(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC,
                RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY)));
    }

    /** Takes bands in order. */
    interface Taker {
        /**
         * One band.
         *
         * @param pixels its rows from the top one on, red, green and blue in the lower 24 bits; valid during the call
         * @param rows how many rows are in it
         */
        void take(int[] pixels, int rows) throws IOException;
    }

    /**
     * Draws one page.
     *
     * @param page its index, from zero
     * @param upwards whether the lowest band comes first; rows within a band run downwards all the same
     */
    void draw(int page, PagePlacement placement, boolean upwards, Taker taker) throws IOException {
        PixelSize size = placement.size();
        int rows = Math.max(1, Math.min(size.height(), band / size.width()));
        BufferedImage image = new BufferedImage(size.width(), rows, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int bands = (size.height() + rows - 1) / rows;
        for (int i = 0; i < bands; i++) {
            int top = (upwards ? bands - 1 - i : i) * rows;
            Arrays.fill(pixels, WHITE);
            drawBand(image, page, placement, top);
            taker.take(pixels, Math.min(rows, size.height() - top));
        }
    }

    private void drawBand(BufferedImage image, int page, PagePlacement placement, int top) throws IOException {
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setBackground(Color.WHITE);
            graphics.translate(OFF_TIES, OFF_TIES - top);
            graphics.transform(placement.ontoPixels());
            renderer.renderPageToGraphics(page, graphics, 1, 1, RenderDestination.PRINT);
        } finally {
            graphics.dispose();
        }
    }
}
