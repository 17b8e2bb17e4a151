/**
 * Lengths and paper sizes: the measures every room that sets type agrees on. Comes in: numbers with a unit, and names
 * of papers. Goes out: immutable measures in points. Never knows articles, styles or fonts.
 */
@NullMarked
package galley.unit;

import org.jspecify.annotations.NullMarked;
