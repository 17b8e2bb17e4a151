/** Tests of how a source finds its reader. */
@NullMarked
package galley.read;

import org.jspecify.annotations.NullMarked;
