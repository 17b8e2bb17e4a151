/**
 * Where the pages of a document stand on sheets of paper. Comes in: how many pages, their sizes, and how they are
 * wanted (ranges, several on a side, a booklet, a poster). Goes out: sheets with placements and marks, as numbers.
 * Never knows PDF, printers or files.
 */
@NullMarked
package galley.imposition;

import org.jspecify.annotations.NullMarked;
