/**
 * The outermost layer of wikitext: where templates, arguments, comments and extension tags begin and end. Comes in: the
 * text of a page. Goes out: nodes that know by offset where they stood in it. Never knows what a template prints, nor
 * links, tables or any markup within the text: those are read once the templates are expanded.
 *
 * <p>The rules are those of MediaWiki's own preprocessor, so that what is written for it is read as it was meant; the
 * stack is explicit, so that no page is nested too deep for it, and time is in proportion to the text.
 */
@NullMarked
package galley.read.wikitext.syntax;

import org.jspecify.annotations.NullMarked;
