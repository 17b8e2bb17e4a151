package galley.page;

import java.util.Arrays;

/** A raster image as it stands in its file. */
public final class Picture {
    private final String mediaType;
    private final int pixelWidth;
    private final int pixelHeight;
    private final byte[] bytes;

    /**
     * The image of a file.
     *
     * @param mediaType {@code image/png} or {@code image/jpeg}
     * @param pixelWidth columns of pixels
     * @param pixelHeight rows of pixels
     * @param bytes the file
     */
    public Picture(String mediaType, int pixelWidth, int pixelHeight, byte[] bytes) {
        this.mediaType = mediaType;
        this.pixelWidth = pixelWidth;
        this.pixelHeight = pixelHeight;
        this.bytes = bytes.clone();
    }

    /** {@code image/png} or {@code image/jpeg}. */
    public String mediaType() {
        return mediaType;
    }

    /** Columns of pixels. */
    public int pixelWidth() {
        return pixelWidth;
    }

    /** Rows of pixels. */
    public int pixelHeight() {
        return pixelHeight;
    }

    /** A copy of the file. */
    public byte[] bytes() {
        return bytes.clone();
    }

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
