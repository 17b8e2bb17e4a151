/**
 * The printers of the machine where none is reached by IPP: through the program {@code lp}, and last through
 * javax.print. Comes in: a ticket and the bytes to print. Goes out: what the other rooms of printing hand out, with one
 * difference: neither way tells for certain that a sheet was printed, so most jobs end as sent and unknown. What such a
 * way would lose on its way to the printer is refused before anything is sent.
 */
@NullMarked
package galley.print.system;

import org.jspecify.annotations.NullMarked;
