package galley.print.raster;

import static java.nio.charset.StandardCharsets.US_ASCII;

import galley.print.Media;
import galley.print.Quality;
import galley.print.Sides;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * What stands before the pixels of a side (PWG 5102.4, 4.3): 1796 bytes, numbers with the most significant byte first.
 *
 * @param spec how the printer wants its raster
 * @param size of the side
 * @param sides how many there are in the stream
 * @param turn how the pixels lie
 */
record PageHeader(RasterSpec spec, PixelSize size, int sides, Turn turn) {
    static final int LENGTH = 1796;

    /** A C string with its final zero (4.2.2). */
    private static final int STRING = 64;

    private static final int WHITE = 0xffffff;

    byte[] bytes() {
        ByteBuffer header = ByteBuffer.allocate(LENGTH);
        putSheet(header);
        putBitmap(header);
        putPrinting(header);
        put(header, 1668, ""); // RenderingIntent: as the printer does by itself
        put(header, 1732, spec.stock().media().map(Media::name).orElse("")); // PageSizeName
        return header.array();
    }

    private void putSheet(ByteBuffer header) {
        put(header, 0, "PwgRaster");
        put(header, 64, ""); // MediaColor
        put(header, 128, spec.stock().type().orElse("")); // MediaType
        put(header, 192, ""); // PrintContentOptimize
        header.putInt(272, spec.isDuplex() ? 1 : 0); // Duplex
        header.putInt(276, spec.resolution().x()).putInt(280, spec.resolution().y()); // HWResolution
        int tray = spec.stock().tray().map(MediaPosition::of).orElse(MediaPosition.AUTO);
        header.putInt(324, tray); // MediaPosition
        // NumCopies at 340 stays 0, "as the job says": copies of a page here would be made page by page, and again
        // for each copy of the job.
        header.putInt(352, points(size.width(), spec.resolution().x())); // PageSize
        header.putInt(356, points(size.height(), spec.resolution().y()));
        header.putInt(368, spec.sides() == Sides.SHORT_EDGE ? 1 : 0); // Tumble
    }

    private void putBitmap(ByteBuffer header) {
        int bytes = spec.pixels().bytes();
        header.putInt(372, size.width()).putInt(376, size.height());
        header.putInt(384, Byte.SIZE); // BitsPerColor
        header.putInt(388, Byte.SIZE * bytes); // BitsPerPixel
        header.putInt(392, bytes * size.width()); // BytesPerLine
        header.putInt(400, spec.pixels().colorSpace()); // ColorSpace; ColorOrder at 396 is 0, chunky
        header.putInt(420, bytes); // NumColors
    }

    private void putPrinting(ByteBuffer header) {
        header.putInt(452, sides); // TotalPageCount
        header.putInt(456, turn.crossFeed()).putInt(460, turn.feed());
        // ImageBoxLeft and ImageBoxTop at 464 stay 0: the whole side is printed.
        header.putInt(472, size.width()).putInt(476, size.height()); // ImageBoxRight, ImageBoxBottom
        header.putInt(480, WHITE); // AlternatePrimary
        header.putInt(484, spec.quality().map(Quality::number).orElse(0)); // PrintQuality
    }

    private static int points(int pixels, int dotsPerInch) {
        return (int) Math.round(pixels * 72.0 / dotsPerInch);
    }

    /** Strings are of printable ASCII and at most 63 bytes (4.2.2); what is not, the printer could not know anyway. */
    private static void put(ByteBuffer header, int at, String text) {
        byte[] ascii = Optional.of(text).filter(PageHeader::isPlain).orElse("").getBytes(US_ASCII);
        header.position(at);
        header.put(Arrays.copyOf(ascii, STRING));
    }

    private static boolean isPlain(String text) {
        return text.length() < STRING && text.chars().allMatch(c -> c >= ' ' && c <= '~');
    }
}
