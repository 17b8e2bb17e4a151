package galley.print.raster;

import java.util.Arrays;
import java.util.Optional;

/** What a pixel holds (PWG 5102.4, table 12 pwg-raster-document-type-supported). */
public enum PixelFormat {
    /** Greys, one byte each, white is 255; the tones are those of sRGB. */
    SGRAY_8("sgray_8", 18, 1),
    /** Red, green, blue, one byte each, in sRGB. */
    SRGB_8("srgb_8", 19, 3);

    private final String keyword;
    private final int colorSpace;
    private final int bytes;

    PixelFormat(String keyword, int colorSpace, int bytes) {
        this.keyword = keyword;
        this.colorSpace = colorSpace;
        this.bytes = bytes;
    }

    /** The keyword of IPP. */
    public String keyword() {
        return keyword;
    }

    /** The format of a keyword; empty for one that is not made here. */
    public static Optional<PixelFormat> of(String keyword) {
        return Arrays.stream(values())
                .filter(format -> format.keyword.equals(keyword))
                .findFirst();
    }

    /** The number of its colour space (table 3). */
    int colorSpace() {
        return colorSpace;
    }

    /** Bytes of a pixel, which are also its colours. */
    int bytes() {
        return bytes;
    }

    /**
     * Writes a row of pixels.
     *
     * @param pixels red, green and blue of each in the lower 24 bits
     * @param from where the row begins
     * @param row takes the bytes; as many pixels as it holds are written
     */
    void write(int[] pixels, int from, byte[] row) {
        if (this == SGRAY_8) {
            for (int i = 0; i < row.length; i++) {
                row[i] = (byte) grey(pixels[from + i]);
            }
            return;
        }
        for (int i = 0, pixel = from; i < row.length; i += 3, pixel++) {
            row[i] = (byte) (pixels[pixel] >> 16);
            row[i + 1] = (byte) (pixels[pixel] >> 8);
            row[i + 2] = (byte) pixels[pixel];
        }
    }

    /**
     * As ISO 32000-2, 10.4.2.2 turns red, green and blue into grey: a printer that takes the PDF itself and has but
     * black ink shows the same tones.
     */
    private static int grey(int rgb) {
        return (30 * (rgb >> 16 & 0xff) + 59 * (rgb >> 8 & 0xff) + 11 * (rgb & 0xff) + 50) / 100;
    }
}
