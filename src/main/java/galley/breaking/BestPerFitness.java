package galley.breaking;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The cheapest way found so far to one break, in each class of fitness (tex.web §833). */
final class BestPerFitness {
    private static final long NONE = Long.MAX_VALUE;
    private final long[] demerits = new long[Fitness.values().length];
    private final @Nullable Breakpoint[] from = new @Nullable Breakpoint[Fitness.values().length];
    private long least = NONE;

    BestPerFitness() {
        Arrays.fill(demerits, NONE);
    }

    /** Later offers win ties: TeX compares with {@code <=} (tex.web §855). */
    void offer(Breakpoint start, Fitness fitness, long sum) {
        int index = fitness.number;
        if (sum <= demerits[index]) {
            demerits[index] = sum;
            from[index] = start;
            least = Math.min(least, sum);
        }
    }

    boolean isEmpty() {
        return least == NONE;
    }

    long least() {
        return least;
    }

    boolean has(Fitness fitness) {
        return from[fitness.number] != null;
    }

    long demerits(Fitness fitness) {
        return demerits[fitness.number];
    }

    Breakpoint from(Fitness fitness) {
        Breakpoint start = from[fitness.number];
        if (start == null) {
            throw new IllegalStateException("no way of fitness " + fitness);
        }
        return start;
    }

    void clear() {
        Arrays.fill(demerits, NONE);
        Arrays.fill(from, null);
        least = NONE;
    }
}
