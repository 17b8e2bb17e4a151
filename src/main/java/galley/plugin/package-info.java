/**
 * How readers and exporters are found: ours and other people's alike, by {@link java.util.ServiceLoader}. Comes in: a
 * seam and a class loader. Goes out: the working services and a warning for each broken one. Never knows a particular
 * seam.
 */
@NullMarked
package galley.plugin;

import org.jspecify.annotations.NullMarked;
