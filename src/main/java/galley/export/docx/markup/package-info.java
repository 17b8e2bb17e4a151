/**
 * The markup of Office Open XML (ISO/IEC 29500, transitional) as it is written into the parts of a document: elements,
 * vocabularies, measures, fields. Comes in: names and text. Goes out: the bytes of a part. Never knows articles or
 * styles.
 */
@NullMarked
package galley.export.docx.markup;

import org.jspecify.annotations.NullMarked;
