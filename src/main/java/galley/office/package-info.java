/**
 * The parts of an office document as trees of XML. Comes in: the bytes of a file, ours or a stranger's. Goes out: parts
 * by name or by relationship. Never knows what the XML says: that is for rooms that read reports or verify them.
 */
@NullMarked
package galley.office;

import org.jspecify.annotations.NullMarked;
