/**
 * The editable report: an edition as a word-processing document (ISO/IEC 29500, transitional) that opens without a
 * question and whose every look is a named style. Comes in: an {@link galley.export.Edition}. Goes out: one
 * {@code .docx}. Never knows other formats, the disk or the clock.
 *
 * <p>The main part goes out as it is written, so that memory is bounded by one paragraph, not by the article. XWPF is
 * not used: it leaves out what Word needs (a table's grid, the notes' separators, a working table of contents), holds
 * every part whole and costs seconds on long tables.
 */
@NullMarked
package galley.export.docx;

import org.jspecify.annotations.NullMarked;
