/**
 * The article and its timeline as JSON for other programs, as {@code src/site/markdown/article-json.md} describes it.
 * Comes in: an edition. Goes out: one JSON document, which the room {@code read.json} takes back. Never knows pages or
 * styles; never leaves out what the model holds.
 */
@NullMarked
package galley.export.json;

import org.jspecify.annotations.NullMarked;
