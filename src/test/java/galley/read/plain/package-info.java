/** Tests of the samples' notation: cases, hostile input, properties. */
@NullMarked
package galley.read.plain;

import org.jspecify.annotations.NullMarked;
