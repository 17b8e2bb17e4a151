/** Tests of decoding and of places. */
@NullMarked
package galley.source;

import org.jspecify.annotations.NullMarked;
