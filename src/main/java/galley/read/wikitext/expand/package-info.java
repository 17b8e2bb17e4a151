/**
 * From a page as it was cut to running wikitext without templates. Comes in: nodes, and a book of templates. Goes out:
 * text that knows where each of its characters came from, with marks for what is no text (notes, formulas, code), and
 * remarks on everything that was left out on the way. Never knows blocks, inlines or the model.
 */
@NullMarked
package galley.read.wikitext.expand;

import org.jspecify.annotations.NullMarked;
