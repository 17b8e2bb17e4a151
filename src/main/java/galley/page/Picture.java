package galley.page;

import java.util.Arrays;

/**
 * A raster image as it stands in its file.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param pixelWidth columns of pixels
 * @param pixelHeight rows of pixels
 * @param bytes the file
 */
public record Picture(String mediaType, int pixelWidth, int pixelHeight, byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture
                && mediaType.equals(picture.mediaType)
                && Arrays.equals(bytes, picture.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return mediaType + " " + pixelWidth + "×" + pixelHeight;
    }
}
