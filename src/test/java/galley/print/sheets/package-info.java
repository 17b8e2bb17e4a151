/** Tests of pages laid out on the sheets of a PDF. */
@NullMarked
package galley.print.sheets;

import org.jspecify.annotations.NullMarked;
