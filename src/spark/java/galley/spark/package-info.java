/**
 * The batch as a program of Apache Spark, for more articles than a few machines make in a night. Comes in: the words of
 * {@code galley batch}. Goes out: what that command writes, byte for byte. Built by the profile {@code spark} alone;
 * everything but how work is given out is in {@link galley.cli.SharedBatch}.
 */
@NullMarked
package galley.spark;

import org.jspecify.annotations.NullMarked;
