/** Tests of the compositor: what a reader would notice on finished pages. */
@NullMarked
package galley.compose;

import org.jspecify.annotations.NullMarked;
