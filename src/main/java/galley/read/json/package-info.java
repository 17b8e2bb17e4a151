/**
 * Reads articles written as JSON: those that the room {@code export.json} makes, and those that programs make by hand,
 * for which there are shorthands ({@code src/site/markdown/article-json.md}). Comes in: a source. Goes out: an article,
 * equal to the one exported. Never knows exporters; takes no dates from the document, since the timeline finds them
 * anew.
 */
@NullMarked
package galley.read.json;

import org.jspecify.annotations.NullMarked;
