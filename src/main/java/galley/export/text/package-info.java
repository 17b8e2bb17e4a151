/**
 * The article as text that a person reviews: for {@code inspect} and for expected results of tests. Comes in: an
 * article. Goes out: an indented outline. Never knows looks, and leaves places out.
 */
@NullMarked
package galley.export.text;

import org.jspecify.annotations.NullMarked;
