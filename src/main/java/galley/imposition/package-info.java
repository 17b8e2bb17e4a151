/**
 * Where the pages of a document stand on sheets of paper. Comes in: the sizes of the pages, and how they are wanted
 * (ranges, several on a side, a booklet, a poster). Goes out: sheets with placements and marks, as numbers. Never knows
 * PDF, printers or files.
 *
 * <p>{@link galley.imposition.Imposition#of} is the way in; a {@link galley.imposition.Wish} says what is wanted. All
 * numbers are points, the unit of PDF; pages are counted from zero, but people read numbers from one.
 */
@NullMarked
package galley.imposition;

import org.jspecify.annotations.NullMarked;
