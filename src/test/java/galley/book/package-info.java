/** Tests of binding. */
@NullMarked
package galley.book;

import org.jspecify.annotations.NullMarked;
