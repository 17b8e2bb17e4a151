/**
 * Running wikitext as blocks and inlines of the model. Comes in: expanded text with marks. Goes out: sections, blocks,
 * items of a value, in which no markup is left. Never knows templates.
 *
 * <p>The rules are those of MediaWiki's {@code Parser} and {@code BlockLevelPass}; every pass is linear, and what it
 * builds is nested no deeper than {@link galley.read.wikitext.markup.Markup#DEEPEST}.
 */
@NullMarked
package galley.read.wikitext.markup;

import org.jspecify.annotations.NullMarked;
