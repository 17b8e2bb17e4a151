/**
 * Many articles made into editions at once. Comes in: a {@link galley.read.Feed} and the settings of the run. Goes out:
 * files in a folder, and a manifest with one line an article. Making one article is a pure function
 * ({@link galley.batch.ArticleMaker}); the run around it keeps order, bounds memory, and goes on where an earlier one
 * was stopped. Never knows a notation, a format, the clock or the console.
 */
@NullMarked
package galley.batch;

import org.jspecify.annotations.NullMarked;
