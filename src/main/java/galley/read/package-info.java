/**
 * The seam for notations: what turns a {@link galley.source.Source} into a {@link galley.model.Article}, and how such
 * readers are found. Comes in: a source. Goes out: an article and what was repaired on the way. Never knows a
 * particular notation: those are rooms below this one, found as plug-ins.
 */
@NullMarked
package galley.read;

import org.jspecify.annotations.NullMarked;
