package galley.breaking;

import galley.breaking.Item.Glue;

/**
 * How picky the line breaker is and what it holds against a line.
 *
 * @param tolerance how bad a line may be, pass by pass
 * @param demerits the price of each fault
 * @param looseness by how many lines the paragraph should be longer (or, if negative, shorter) than its best
 * @param leftSkip glue at the start of every line, TeX's {@code \leftskip}; stretch here gives ragged left
 * @param rightSkip glue at the end of every line, TeX's {@code \rightskip}; stretch here gives ragged right
 * @param longestLadder how many lines in a row may end in a flagged break; {@link #ANY_LADDER} sets no bound
 */
public record BreakingParameters(
        Tolerance tolerance, Demerits demerits, int looseness, Glue leftSkip, Glue rightSkip, int longestLadder) {
    /** Any number of lines in a row may end in a hyphen, as in TeX. */
    public static final int ANY_LADDER = 0;

    /**
     * The badness that each pass puts up with. Badness is TeX's: about 100 times the cube of the glue ratio, 10,000 at
     * most.
     *
     * @param first limit of the pass without hyphenation; negative leaves that pass out
     * @param second limit of the pass with hyphenation
     * @param emergencyStretch stretch that a third pass assumes in every line, scaled points; 0 leaves it out
     * @param lastResort whether, before a line may stick out of the measure, a last pass allows lines of any looseness
     */
    public record Tolerance(int first, int second, int emergencyStretch, boolean lastResort) {}

    /**
     * What a line is charged beside its badness.
     *
     * @param line added to the badness before it is squared; the higher, the fewer lines
     * @param adjacent for a tight line next to a loose one
     * @param doubleHyphen for two flagged breaks in a row
     * @param finalHyphen for a flagged break before the last line
     */
    public record Demerits(int line, int adjacent, int doubleHyphen, int finalHyphen) {
        /** Plain TeX's prices (The TeXbook, p. 98 and appendix B). */
        public static final Demerits PLAIN = new Demerits(10, 10_000, 10_000, 5_000);
    }

    /** Plain TeX, exactly: a paragraph without feasible breaks gets a line that sticks out. */
    public static final BreakingParameters PLAIN_TEX = of(new Tolerance(100, 200, 0, false));

    /**
     * Badness up to which a line passes without emergency stretch: a glue ratio of 2. Plain TeX's 200 leaves a third of
     * the paragraphs of a narrow column with a line that sticks out; 800 leaves none once emergency stretch is there.
     */
    private static final int HOUSE_TOLERANCE = 800;

    /**
     * The house's setting: hyphenation is considered at once, since a pass without it trades an even grey for a few
     * hyphens less, and no line sticks out while any looser breaking exists.
     *
     * @param emergencyStretch scaled points; one and a half ems of the text is a good value
     */
    public static BreakingParameters house(int emergencyStretch) {
        return of(new Tolerance(-1, HOUSE_TOLERANCE, emergencyStretch, true));
    }

    /** Plain demerits, justified, with a tolerance of its own. */
    public static BreakingParameters of(Tolerance tolerance) {
        return new BreakingParameters(tolerance, Demerits.PLAIN, 0, Glue.NONE, Glue.NONE, ANY_LADDER);
    }

    /** The same, priced otherwise. */
    public BreakingParameters withDemerits(Demerits other) {
        return new BreakingParameters(tolerance, other, looseness, leftSkip, rightSkip, longestLadder);
    }

    /** The same, asking for so many lines more or fewer. */
    public BreakingParameters withLooseness(int lines) {
        return new BreakingParameters(tolerance, demerits, lines, leftSkip, rightSkip, longestLadder);
    }

    /** The same, with glue at both ends of every line. */
    public BreakingParameters withSkips(Glue left, Glue right) {
        return new BreakingParameters(tolerance, demerits, looseness, left, right, longestLadder);
    }

    /** The same, with so many lines in a row at most that end in a hyphen; none for the last resort is bound by it. */
    public BreakingParameters withLongestLadder(int lines) {
        return new BreakingParameters(tolerance, demerits, looseness, leftSkip, rightSkip, lines);
    }
}
