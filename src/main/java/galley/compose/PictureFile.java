package galley.compose;

import galley.page.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture as it stands in its file.
 *
 * @param picture its pixels
 * @param density pixels per inch that its file states; 0 for none
 */
public record PictureFile(Picture picture, double density) {
    /** More pixels than a page at 400 per inch has; decoding more would only take memory. */
    private static final long MOST_PIXELS = 24_000_000;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final double INCHES_A_METRE = 39.3700787;
    private static final double CENTIMETRES_AN_INCH = 2.54;

    /** The picture in these bytes; empty where they are no PNG or JPEG that can be decoded from end to end. */
    public static Optional<PictureFile> of(byte[] bytes) {
        if (startsWith(bytes, PNG)) {
            return decoded(bytes, "image/png").map(picture -> new PictureFile(picture, densityOfPng(bytes)));
        }
        if (startsWith(bytes, JPEG)) {
            return decoded(bytes, "image/jpeg").map(picture -> new PictureFile(picture, densityOfJpeg(bytes)));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length > start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /** A file that breaks off or lies about its size must not reach the paper, so all of it is decoded once. */
    private static Optional<Picture> decoded(byte[] bytes, String mediaType) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                return Optional.empty();
            }
            BufferedImage image = reader.read(0);
            return Optional.of(new Picture(mediaType, image.getWidth(), image.getHeight(), bytes));
        } catch (IOException | RuntimeException e) {
            // The readers of the JDK throw nearly anything at broken files: index, state, argument, colour.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** The chunk pHYs, before the first of pixels: pixels per metre (ISO 15948, 11.3.5.3). */
    private static double densityOfPng(byte[] bytes) {
        int at = PNG.length;
        while (at + 21 <= bytes.length) {
            String type = new String(bytes, at + 4, 4, StandardCharsets.US_ASCII);
            if (type.equals("pHYs")) {
                return bytes[at + 16] == 1 ? number(bytes, at + 8, 4) / INCHES_A_METRE : 0;
            }
            long length = number(bytes, at, 4);
            if (type.equals("IDAT") || length > bytes.length) {
                return 0;
            }
            at += 12 + (int) length;
        }
        return 0;
    }

    /** The segment JFIF that begins the file: dots per inch or centimetre (ISO 10918-5, 10.1). */
    private static double densityOfJpeg(byte[] bytes) {
        boolean jfif = bytes.length > 18 && new String(bytes, 6, 4, StandardCharsets.US_ASCII).equals("JFIF");
        if (!jfif) {
            return 0;
        }
        double across = number(bytes, 14, 2);
        return switch (bytes[13]) {
            case 1 -> across;
            case 2 -> across * CENTIMETRES_AN_INCH;
            default -> 0;
        };
    }

    private static long number(byte[] bytes, int at, int count) {
        long number = 0;
        for (int i = 0; i < count; i++) {
            number = (number << 8) | (bytes[at + i] & 0xFF);
        }
        return number;
    }
}
