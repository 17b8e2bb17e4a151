/**
 * Several articles bound into one. Comes in: articles with what was found in them, in order. Goes out: one article
 * whose sections are chapters, which any exporter takes. Never knows a format, a page or a file.
 */
@NullMarked
package galley.book;

import org.jspecify.annotations.NullMarked;
