package galley.breaking;

/** How dense a line looks; neighbours more than one class apart clash (tex.web §817). */
public enum Fitness {
    /** Stretched beyond its stretchability. */
    VERY_LOOSE(0),
    /** Stretched by half to the whole of its stretchability. */
    LOOSE(1),
    /** Stretched or shrunk by less than half. */
    DECENT(2),
    /** Shrunk by half or more. */
    TIGHT(3);

    /** Badness of a glue ratio of one half. */
    private static final int HALF = 12;

    /** Badness just under a glue ratio of one. */
    private static final int FULL = 99;

    /** The number of the class in TeX, counted from zero. */
    final int number;

    Fitness(int number) {
        this.number = number;
    }

    static Fitness ofStretched(int badness) {
        if (badness <= HALF) {
            return DECENT;
        }
        return badness > FULL ? VERY_LOOSE : LOOSE;
    }

    static Fitness ofShrunk(int badness) {
        return badness > HALF ? TIGHT : DECENT;
    }

    boolean clashes(Fitness other) {
        return Math.abs(number - other.number) > 1;
    }
}
