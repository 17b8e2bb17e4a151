/**
 * The package that a document is packed in (ISO/IEC 29500-2): its parts, their types, what leads from one to another.
 * Comes in: parts, one after another. Goes out: the bytes of an archive, written as they come, so that no part need be
 * held whole. Never knows what the parts say.
 */
@NullMarked
package galley.export.docx.parts;

import org.jspecify.annotations.NullMarked;
