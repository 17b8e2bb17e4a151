/**
 * When things happened: the dated events that an article states, each with its interval, its precision and the sentence
 * that says so. Comes in: an article, and its source where exact quotations are wanted. Goes out: a
 * {@link galley.timeline.Timeline}. Never knows formats; never asks a clock; never takes a date from outside the text.
 */
@NullMarked
package galley.timeline;

import org.jspecify.annotations.NullMarked;
