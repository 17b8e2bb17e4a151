package galley.font;

/**
 * The smallest rectangle around the ink of a glyph or a whole face, in design units; the origin is on the baseline.
 *
 * @param left smallest x of the ink
 * @param bottom smallest y of the ink
 * @param right largest x of the ink
 * @param top largest y of the ink
 */
public record GlyphBox(int left, int bottom, int right, int top) {
    /** The box of a glyph without ink. */
    public static final GlyphBox EMPTY = new GlyphBox(0, 0, 0, 0);
}
