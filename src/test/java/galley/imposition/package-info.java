/** Tests of where pages stand on sheets of paper. */
@NullMarked
package galley.imposition;

import org.jspecify.annotations.NullMarked;
