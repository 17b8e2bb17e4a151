/**
 * Pages put into a PDF file. Comes in: an edition, composed into finished pages by {@code galley.compose}. Goes out:
 * one tagged PDF with its fonts embedded as subsets. Decides nothing about the look of a page, for what stands where is
 * settled before; never knows other formats, the disk or the clock.
 */
@NullMarked
package galley.export.pdf;

import org.jspecify.annotations.NullMarked;
