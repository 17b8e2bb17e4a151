/** Tests of the command line as its users meet it: what they type, what they read, which files appear. */
@NullMarked
package galley.cli;

import org.jspecify.annotations.NullMarked;
