/** Tests of pages as values. */
@NullMarked
package galley.page;

import org.jspecify.annotations.NullMarked;
