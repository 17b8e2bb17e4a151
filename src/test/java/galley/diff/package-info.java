/** Tests of what changed between two articles. */
@NullMarked
package galley.diff;

import org.jspecify.annotations.NullMarked;
