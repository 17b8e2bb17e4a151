package galley.lines;

import galley.breaking.BreakingParameters.Demerits;

/**
 * Which rules of the house a paragraph is set by, beside the total-fit breaking that all are set by. With
 * {@link #PLAIN} nothing is left but what plain TeX does, so that breaks can be compared with TeX's.
 *
 * @param ties whether blanks hold between day and month, number and unit, initial and name
 * @param names whether names are broken only where nothing else will do
 * @param lastWord whether the last word of a paragraph stays whole
 * @param runts whether the last line is more than one short word where any setting has it so, and more than one word
 *     unless other lines get very loose for it
 * @param compounds whether a word that its author joined with a hyphen is broken there alone
 * @param seams whether words are broken at all joints the house knows, or, as TeX does, after every hyphen alone
 * @param ladders whether no more than two lines in a row end in a hyphen
 * @param protrusion whether punctuation hangs out at the edges
 * @param expansion whether glyphs widen and narrow a little
 * @param prices what faults cost
 */
public record HouseRules(
        boolean ties,
        boolean names,
        boolean lastWord,
        boolean runts,
        boolean compounds,
        boolean seams,
        boolean ladders,
        boolean protrusion,
        boolean expansion,
        Prices prices) {
    /** All rules. */
    public static final HouseRules ALL =
            new HouseRules(true, true, true, true, true, true, true, true, true, Prices.HOUSE);

    /** Plain TeX's policy: words joined by a hyphen are its only exception from hyphenation. */
    public static final HouseRules PLAIN =
            new HouseRules(false, false, false, false, true, false, false, false, false, Prices.PLAIN_TEX);

    /**
     * What faults cost, in TeX's demerits and penalties.
     *
     * @param hyphen penalty of a hyphen that patterns found
     * @param writtenHyphen penalty of a break after a hyphen or dash that the author wrote
     * @param tolerance the badness a line may have
     * @param emergency stretch assumed in every line of a further pass, in ems
     * @param demerits of neighbouring lines
     */
    public record Prices(int hyphen, int writtenHyphen, int tolerance, double emergency, Demerits demerits) {
        /** Plain TeX's, but for a second pass at once. */
        public static final Prices PLAIN_TEX = new Prices(50, 50, 200, 0, Demerits.PLAIN);

        /**
         * The house's. A hyphen costs less than in plain TeX, for expansion leaves few of them: over 308 paragraphs 427
         * points wide one full line in twenty ends in one, and blanks differ by a deviation of 0.110 of their width; at
         * TeX's 50 it is one in thirty and 0.114, at 100 one in seventy and 0.125. Demerits are TeX's, but dearer for
         * two hyphens in a row, which readers see as a ladder, and for a hyphen before the last line, which leaves a
         * stub. The tolerance is a glue ratio of nearly three: such a line costs so much that it is taken only where
         * the faults above would cost more still.
         */
        public static final Prices HOUSE = new Prices(30, 50, 2_500, 1.5, new Demerits(10, 10_000, 40_000, 250_000));
    }
}
