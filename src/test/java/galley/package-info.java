/** Tests of the whole house: its rooms and its class path. */
@NullMarked
package galley;

import org.jspecify.annotations.NullMarked;
