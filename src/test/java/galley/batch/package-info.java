/** Many articles at once: order, names, parts, and runs that are stopped. */
@NullMarked
package galley.batch;

import org.jspecify.annotations.NullMarked;
