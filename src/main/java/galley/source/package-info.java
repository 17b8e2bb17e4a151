/**
 * Where text comes from and what is wrong with it: bytes decoded once into a {@link galley.source.Source}, places in
 * it, and the {@link galley.source.Diagnostic}s that name them. Comes in: bytes. Goes out: text with lines and columns.
 * Never knows any notation.
 */
@NullMarked
package galley.source;

import org.jspecify.annotations.NullMarked;
