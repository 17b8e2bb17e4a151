/**
 * JSON documents as galley writes them: the same bytes for the same content, on every machine. Comes in: names and
 * values in the order that they are to stand in. Goes out: text. Never knows what a document is about.
 */
@NullMarked
package galley.json;

import org.jspecify.annotations.NullMarked;
