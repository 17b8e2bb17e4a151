package galley.breaking;

/**
 * What the page breaker holds against a page, on the scale of penalties.
 *
 * @param page for every page, so that fewer pages win where the rest is equal
 * @param shortLine for a page, not the last, that ends one line above its foot; by the share for less
 * @param shortLines for every further line that it ends above its foot
 * @param thinLast for every line that a last page lacks of a sixth of the page, by the share for less; a tenth of it
 *     for every line that it lacks of a third
 * @param brokenKeep for a break at a forbidden place, taken only where what is to be kept is higher than a page
 * @param dividedNote for notes that go on at the foot of the next page
 * @param lateNote for a note of which nothing stands on the page that calls it
 */
public record PageCosts(
        int page, int shortLine, int shortLines, int thinLast, int brokenKeep, int dividedNote, int lateNote) {
    /**
     * The house's prices. Pages whose bottoms differ by a line nobody sees, so that the line is cheaper (20) than any
     * other version of a paragraph (from 30). Two lines are seen at once, and each that is seen costs as much (2,000)
     * as several versions, a hyphen at the foot (400) or a note that goes on (1,000) together. A line that a nearly
     * empty last page lacks is worth a few versions (600), never another page's bottom; where it only might hold more
     * (60) it is not worth a gap above a heading, which readers see (80).
     */
    public static final PageCosts HOUSE = new PageCosts(100, 20, 2_000, 600, 1_000_000, 1_000, 5_000);

    /** A last page that fills less looks like a mishap. */
    private static final int MISHAP_SHARE = 6;

    /** The part of a page that a last page had better fill. */
    private static final int THIN_SHARE = 3;

    /** How much less it matters to fill that than not to look like a mishap. */
    private static final int LESSER = 10;

    /** Shares are counted in thousandths: integers, the same on every machine. */
    private static final long THOUSAND = 1_000;

    /** A line's height in thousandths with what rounding may add to it. */
    private static final long ONE_LINE = THOUSAND + 5;

    /** The cost of leaving {@code free} empty at the foot of a page, where a line is so high. */
    long underfull(long free, long leading) {
        long lines = Math.max(0, free) * THOUSAND / leading;
        if (lines <= ONE_LINE) {
            return lines * shortLine / THOUSAND;
        }
        return shortLine + (lines - THOUSAND) * shortLines / THOUSAND;
    }

    /** The cost of a last page that fills only {@code used} of its {@code height}, where a line is so high. */
    long thin(long used, long height, long leading) {
        long mishap = Math.max(0, height / MISHAP_SHARE - used) * THOUSAND / leading;
        long thin = Math.max(0, height / THIN_SHARE - used) * THOUSAND / leading;
        return (mishap + thin / LESSER) * thinLast / THOUSAND;
    }
}
