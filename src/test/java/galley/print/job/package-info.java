/** Tests of plans. */
@NullMarked
package galley.print.job;

import org.jspecify.annotations.NullMarked;
