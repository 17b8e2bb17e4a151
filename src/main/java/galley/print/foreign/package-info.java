/**
 * What printing does with the PDFs that others made. Such a file may be broken, or made to hurt; so it is opened in a
 * process of its own, with limits of time, memory and pages. Comes in: the file, and what is wanted of it. Goes out:
 * what is in it, or its pages as raster, or one sentence why not. Never knows printers.
 */
@NullMarked
package galley.print.foreign;

import org.jspecify.annotations.NullMarked;
