package galley.print.raster;

/**
 * The extent of a side.
 *
 * @param width in pixels, above zero
 * @param height in pixels, above zero
 */
record PixelSize(int width, int height) {}
