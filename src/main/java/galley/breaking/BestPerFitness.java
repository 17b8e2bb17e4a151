package galley.breaking;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest way found so far to one break, in each class of fitness (tex.web §833), and, where ladders of hyphens
 * are bounded, for each height of the ladder that ends here.
 */
final class BestPerFitness {
    private static final long NONE = Long.MAX_VALUE;
    private static final Fitness[] FITNESSES = Fitness.values();

    private final long[] demerits;
    private final @Nullable Breakpoint[] from;
    private long least = NONE;

    /** Ways apart by fitness and by so many heights of ladders. */
    BestPerFitness(int ladders) {
        demerits = new long[FITNESSES.length * ladders];
        from = new @Nullable Breakpoint[demerits.length];
        Arrays.fill(demerits, NONE);
    }

    /** How many classes there are; in each the ladder is higher than in the four before it. */
    int classes() {
        return demerits.length;
    }

    static Fitness fitness(int index) {
        return FITNESSES[index % FITNESSES.length];
    }

    static int ladder(int index) {
        return index / FITNESSES.length;
    }

    /** Later offers win ties: TeX compares with {@code <=} (tex.web §855). */
    void offer(Breakpoint start, Fitness fitness, int ladder, long sum) {
        int index = fitness.number + FITNESSES.length * ladder;
        if (sum <= demerits[index]) {
            demerits[index] = sum;
            from[index] = start;
            least = Math.min(least, sum);
        }
    }

    boolean isEmpty() {
        return least == NONE;
    }

    /** The least in all classes with no higher ladder than this one: what a way of this class has to compete with. */
    long leastUpTo(int index) {
        int end = (ladder(index) + 1) * FITNESSES.length;
        long lowest = NONE;
        for (int i = 0; i < end; i++) {
            lowest = Math.min(lowest, demerits[i]);
        }
        return lowest;
    }

    boolean has(int index) {
        return from[index] != null;
    }

    long demerits(int index) {
        return demerits[index];
    }

    Breakpoint from(int index) {
        Breakpoint start = from[index];
        if (start == null) {
            throw new IllegalStateException("no way of class " + index);
        }
        return start;
    }

    void clear() {
        Arrays.fill(demerits, NONE);
        Arrays.fill(from, null);
        least = NONE;
    }
}
