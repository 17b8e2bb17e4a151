/**
 * Finished pages as values: what stands where, and what each piece of ink means. Comes in: glyph runs and positions
 * from the compositor. Goes out: a {@link galley.page.Composition} that any painter can paint without a decision of its
 * own. Never knows articles, styles or file formats.
 */
@NullMarked
package galley.page;

import org.jspecify.annotations.NullMarked;
