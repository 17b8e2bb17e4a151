/** The batch on a cluster of two threads. */
@NullMarked
package galley.spark;

import org.jspecify.annotations.NullMarked;
