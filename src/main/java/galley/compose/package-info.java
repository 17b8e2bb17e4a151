/**
 * Sets an article and makes up its pages. Comes in: an article with its origin and timeline, and a style. Goes out: a
 * {@link galley.page.Composition}, whole pages as values, and diagnostics about what could not be set as asked.
 *
 * <p>The stages, each in files of its own: inlines become styled spans ({@code SpanCollector}), spans lines
 * ({@link galley.lines}); setters of blocks stack lines in a {@code Galley}; {@code PageMaker} cuts galleys into pages;
 * {@code Furniture} adds head and foot. Never knows file formats: PDF, DOCX and text all start from the same pages.
 */
@NullMarked
package galley.compose;

import org.jspecify.annotations.NullMarked;
