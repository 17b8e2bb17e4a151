/**
 * The command line: arguments come in, files and an exit code go out. The one room that knows the console, the clock
 * and the machine's locale; no other room may know that a terminal exists.
 */
@NullMarked
package galley.cli;

import org.jspecify.annotations.NullMarked;
