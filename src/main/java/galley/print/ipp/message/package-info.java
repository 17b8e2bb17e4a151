/**
 * Messages of the Internet Printing Protocol (RFC 8010): requests and answers as values, and as bytes. Comes in: bytes
 * that may be anything at all, or a message. Goes out: the other. Never knows connections, nor what an attribute means.
 */
@NullMarked
package galley.print.ipp.message;

import org.jspecify.annotations.NullMarked;
