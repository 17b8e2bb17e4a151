/** Tests of the outline. */
@NullMarked
package galley.export.text;

import org.jspecify.annotations.NullMarked;
