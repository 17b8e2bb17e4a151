/**
 * The seam for formats: what an exporter gets (an {@link galley.export.Edition}), where it writes (a
 * {@link galley.export.Destination}) and what it says of it ({@link galley.export.Exported}). Never knows a particular
 * format: those are rooms below this one, found as plug-ins.
 */
@NullMarked
package galley.export;

import org.jspecify.annotations.NullMarked;
