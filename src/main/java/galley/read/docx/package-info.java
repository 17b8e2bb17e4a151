/**
 * Reads a report back after somebody worked on it in an office program: facts from their controls, text by the names of
 * its styles, for both survive being saved by other programs, while ids, descriptions and relationships do not. Comes
 * in: the bytes of a DOCX. Goes out: an article. What galley itself wrote into the report (contents, timeline,
 * captions' numbers) is left out, for it is made again. Never knows how reports are written.
 */
@NullMarked
package galley.read.docx;

import org.jspecify.annotations.NullMarked;
