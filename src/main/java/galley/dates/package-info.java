/**
 * What words say about when: the dates written in a text, and the sentences and clauses that they belong to. Comes in:
 * a text and its language. Goes out: {@link galley.dates.Expression}s, whose years may still be missing. Never knows
 * articles, nor which date another counts from: putting expressions on the calendar is the timeline's.
 */
@NullMarked
package galley.dates;

import org.jspecify.annotations.NullMarked;
