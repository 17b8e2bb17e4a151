/**
 * A print from the wish to the last sheet. Comes in: what a user wants, the sizes of the pages, what a printer can do.
 * Goes out: a plan that says what will lie in the tray, or what the printer lacks for it, before anything is sent; then
 * the job, followed to its end. Never knows articles, styles or the console.
 */
@NullMarked
package galley.print.job;

import org.jspecify.annotations.NullMarked;
