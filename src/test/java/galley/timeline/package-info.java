/** What users of a timeline would notice. */
@NullMarked
package galley.timeline;

import org.jspecify.annotations.NullMarked;
