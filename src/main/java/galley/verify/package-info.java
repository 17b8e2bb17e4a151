/**
 * Reads the files of an article back and shows that they say what it says. Comes in: an article with its timeline, and
 * the files made from it. Goes out: a report for each file with every statement that is altered, missing or added, and
 * with what was not printed. Reads with other code than the files were written with: the structure tree and marked
 * content of a PDF, the XML of a DOCX, the cells of tables, the tokens of JSON. Never knows how files look, nor writes
 * any.
 */
@NullMarked
package galley.verify;

import org.jspecify.annotations.NullMarked;
