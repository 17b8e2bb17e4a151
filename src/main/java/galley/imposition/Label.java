package galley.imposition;

/**
 * A few words of ours on a sheet, beside the pages: the name of a tile, what to do with the sheet.
 *
 * @param text one line of plain Latin letters, digits and punctuation
 * @param x where it begins, in points from the left of the side
 * @param y its baseline, in points from the bottom of the side
 * @param size of its type, in points
 */
public record Label(String text, double x, double y, double size) {}
