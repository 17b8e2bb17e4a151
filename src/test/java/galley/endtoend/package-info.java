/**
 * The product as its users hold it: samples, random articles and hostile files go in at the command line, and what
 * comes out is judged by its files alone. Nothing here looks into a room.
 */
@NullMarked
package galley.endtoend;

import org.jspecify.annotations.NullMarked;
