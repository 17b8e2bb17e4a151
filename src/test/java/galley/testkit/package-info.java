/** What tests of every room share: goldens, seeded chance, and the programs of the machine. */
@NullMarked
package galley.testkit;

import org.jspecify.annotations.NullMarked;
