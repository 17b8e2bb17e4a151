/**
 * What any printer can be asked for, and what it answers. Comes in: a ticket (what a job wants of a printer) and the
 * bytes to print. Goes out: abilities, refusals, states of a job. Never knows by which protocol a printer is reached,
 * nor what the bytes show.
 */
@NullMarked
package galley.print;

import org.jspecify.annotations.NullMarked;
