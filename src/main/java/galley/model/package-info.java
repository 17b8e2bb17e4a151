/**
 * The article as one immutable value: what it says and where it says it, in no notation and no look. Readers make it,
 * exporters show it. Comes in: text and places. Goes out: values compared by content. Never knows fonts, styles, files.
 *
 * <p>Java 17 has no exhaustive {@code switch} over sealed types, so {@link galley.model.Block} and
 * {@link galley.model.Inline} carry visitors without default methods: a new kind then fails to compile wherever
 * something must be decided for it.
 */
@NullMarked
package galley.model;

import org.jspecify.annotations.NullMarked;
