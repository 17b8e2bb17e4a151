/**
 * The client of the Internet Printing Protocol (RFC 8010, RFC 8011, PWG 5100): printers that speak it themselves, and
 * the queues of CUPS. Comes in: an address, a ticket, bytes to print. Goes out: what the printer answered, as values of
 * {@code print}. Never knows what the bytes show, and believes nothing a printer says about lengths.
 */
@NullMarked
package galley.print.ipp;

import org.jspecify.annotations.NullMarked;
