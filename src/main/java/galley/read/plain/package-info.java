/**
 * The samples' notation: a title between equals signs, an {@code Infobox} of {@code - Label: value} lines, paragraphs,
 * headings, lists; and its near relatives, which lack some of it or keep the blanks of a tokeniser.
 *
 * <p>Comes in: any text at all. Goes out: an article, and one diagnostic for each repair (see
 * {@link galley.read.plain.Repair}). Every character of the article stood in the source; text is only ever left out, or
 * replaced by its equal in normalisation form C. Never knows templates, tables or references: those are wikitext.
 *
 * <p>The way through: {@code PlainReader} makes one {@code ArticleBuilder}, which takes cleaned lines from
 * {@code LineCursor} and hands them to {@code InfoboxParser}, {@code ListBuilder} or {@code InlineParser}, and the
 * blocks to {@code Outline}. A {@code Stretch} is text that still knows where each of its characters stood.
 */
@NullMarked
package galley.read.plain;

import org.jspecify.annotations.NullMarked;
