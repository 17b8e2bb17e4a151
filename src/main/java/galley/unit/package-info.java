/**
 * Lengths, paper sizes and insets: the measures every room that sets type agrees on. Knows nothing of articles or
 * fonts.
 */
@NullMarked
package galley.unit;

import org.jspecify.annotations.NullMarked;
