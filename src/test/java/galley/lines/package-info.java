/** Tests of setting lines: against TeX, and what a reader would notice on them. */
@NullMarked
package galley.lines;

import org.jspecify.annotations.NullMarked;
