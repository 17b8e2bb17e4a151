/**
 * Pages of a PDF as PWG Raster (PWG 5102.4), for printers that take no PDF. Comes in: a PDF whose pages are the sides
 * of sheets, and how the printer wants its raster. Goes out: the stream of bytes that such a printer takes. Never knows
 * how the stream reaches a printer, nor how pages came to stand on the sides.
 */
@NullMarked
package galley.print.raster;

import org.jspecify.annotations.NullMarked;
