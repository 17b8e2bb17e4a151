/** Tests of {@code galley.font}. */
@NullMarked
package galley.font;

import org.jspecify.annotations.NullMarked;
