/**
 * Turns text into positioned glyphs: typefaces, families, and the shaper.
 *
 * <p>In: the bytes of TrueType fonts, and text with the face, size and features it is to be set in. Out:
 * {@link galley.font.GlyphRun glyph runs} with the same glyph ids and positions HarfBuzz gives, the
 * {@link galley.font.MissingGlyph characters no face has}, and {@link galley.font.TrueTypeSubset subsets} for
 * embedding.
 *
 * <p>This room must never know lines, pages, styles, articles or PDF.
 */
@NullMarked
package galley.font;

import org.jspecify.annotations.NullMarked;
