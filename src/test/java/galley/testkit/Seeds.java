package galley.testkit;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Seeded chance for property tests: the same cases on every machine, and a failure that names the seed to repeat.
 *
 * <p>{@code -Dgalley.seed=17} runs that one case alone. {@code -Dgalley.effort=20} runs twenty times as many cases; the
 * profile {@code full} sets it.
 */
public final class Seeds {
    private Seeds() {}

    /** A statement that should hold for whatever the generator brings. */
    @FunctionalInterface
    public interface Property {
        /** Fails if the statement does not hold; every exception counts as a failure. */
        void holdsFor(RandomGenerator random) throws Exception;
    }

    /** Tries the property with the seeds 0 to {@code count - 1}, times the effort, or with the one seed asked for. */
    public static void check(int count, Property property) {
        String asked = System.getProperty("galley.seed", "");
        if (!asked.isEmpty()) {
            tryOne(Long.parseLong(asked), property);
            return;
        }
        long cases = (long) count * Integer.getInteger("galley.effort", 1);
        for (long seed = 0; seed < cases; seed++) {
            tryOne(seed, property);
        }
    }

    private static void tryOne(long seed, Property property) {
        try {
            property.holdsFor(new SplittableRandom(seed));
        } catch (Exception | AssertionError | StackOverflowError failure) {
            throw new AssertionError(
                    "with seed " + seed + " (-Dgalley.seed=" + seed + " repeats it): " + failure, failure);
        }
    }
}
