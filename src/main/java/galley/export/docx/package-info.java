/**
 * The editable report: an edition as a word-processing document (ISO/IEC 29500, transitional) that opens without a
 * question and whose every look is a named style. Comes in: an {@link galley.export.Edition}. Goes out: one
 * {@code .docx}. Never knows other formats, the disk or the clock.
 *
 * <p>Apache POI makes the package: parts, content types, relationships, core properties. The markup inside the parts is
 * streamed, for XWPF leaves out what Word needs (a table's grid, the notes' separators, a working table of contents)
 * and costs seconds on long tables.
 */
@NullMarked
package galley.export.docx;

import org.jspecify.annotations.NullMarked;
