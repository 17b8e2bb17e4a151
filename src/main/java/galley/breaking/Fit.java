package galley.breaking;

/**
 * How well a line fits its measure.
 *
 * @param badness 0 (perfect) to 10,000 (as loose as can be), 10,001 if it sticks out
 * @param fitness its class of density
 * @param overfull by how much it sticks out even when shrunk to the limit, scaled points
 */
public record Fit(int badness, Fitness fitness, long overfull) {
    /**
     * Judges what lies between two edges (tex.web §851-853). Expansion takes the slack first; only what it leaves is
     * held against the glue.
     *
     * @param needed what is short of the measure at natural width
     */
    static Fit of(long needed, Edge left, Edge right) {
        return needed > 0 ? stretched(needed, left, right) : shrunk(-needed, left, right);
    }

    private static Fit stretched(long needed, Edge left, Edge right) {
        if (right.fill() != left.fill()) {
            return new Fit(0, Fitness.DECENT, 0);
        }
        long rest = Math.max(0, needed - (right.growth() - left.growth()));
        int badness = Badness.of(rest, right.stretch() - left.stretch());
        return new Fit(badness, Fitness.ofStretched(badness), 0);
    }

    private static Fit shrunk(long excess, Edge left, Edge right) {
        long rest = Math.max(0, excess - (right.loss() - left.loss()));
        long shrink = right.shrink() - left.shrink();
        if (rest > shrink) {
            return new Fit(Badness.OVERFULL, Fitness.TIGHT, rest - Math.max(0, shrink));
        }
        return fitted(Badness.of(rest, shrink));
    }

    private static Fit fitted(int badness) {
        return new Fit(badness, Fitness.ofShrunk(badness), 0);
    }
}
