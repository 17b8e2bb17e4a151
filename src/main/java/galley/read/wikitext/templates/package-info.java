/**
 * What templates print. Comes in: a call with its arguments. Goes out: wikitext without templates. Never knows pages,
 * nodes or the model.
 */
@NullMarked
package galley.read.wikitext.templates;

import org.jspecify.annotations.NullMarked;
