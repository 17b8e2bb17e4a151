/**
 * What the values of an infobox say: how many, how much, when, or which of several. Comes in: a
 * {@link galley.model.Field}. Goes out: {@link galley.facts.FieldFacts}, the value as written beside what it means.
 * Never knows formats, and never types what is not certain: a value that could be read in two ways stays text.
 */
@NullMarked
package galley.facts;

import org.jspecify.annotations.NullMarked;
