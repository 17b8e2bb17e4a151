/**
 * Pages of a PDF laid out on the sheets of another. Comes in: a PDF file, and sheets as {@code galley.imposition} makes
 * them. Goes out: a PDF whose pages are the sides of the sheets, and what a file says of its pages. Never knows
 * printers.
 *
 * <p>Each page becomes a form XObject that sides show. Its content stream is taken over as it is, byte by byte, with
 * its own resources, so nothing has to be renamed in it, and clipping, transparency and optional content go along. The
 * tags need no new numbers either: what a page says under {@code StructParents} its form says now (ISO 32000-2,
 * 14.7.5.2), so the parent tree stays valid, and the elements name form and page together.
 */
@NullMarked
package galley.print.sheets;

import org.jspecify.annotations.NullMarked;
