/** Exports of wikis, made here, read back. */
@NullMarked
package galley.read.dump;

import org.jspecify.annotations.NullMarked;
