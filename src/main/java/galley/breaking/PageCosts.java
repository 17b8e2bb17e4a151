package galley.breaking;

import galley.breaking.Pagination.Fill;

/**
 * What the page breaker holds against a page, on the scale of penalties.
 *
 * @param page for every page, so that fewer pages win where the rest is equal
 * @param shortLine for a page, not the last, that ends one line above its foot; by the share for less
 * @param shortLines for every further line that it ends above its foot
 * @param spread for a page whose spaces are widened or narrowed to fill it; twice as much where that is to their bounds
 * @param thinLast for every line that a last page lacks of a third of the page, by the share for less
 * @param brokenKeep for a break at a forbidden place, taken only where what is to be kept is higher than a page
 * @param dividedNote for notes that go on at the foot of the next page
 * @param lateNote for each note of which nothing stands on the page that calls it; once more for each further page that
 *     begins without it
 */
public record PageCosts(
        int page,
        int shortLine,
        int shortLines,
        int spread,
        int thinLast,
        int brokenKeep,
        int dividedNote,
        int lateNote) {
    /**
     * The house's prices. Pages whose bottoms differ by a line nobody sees, so that the line is cheaper (20) than any
     * other version of a paragraph (from 30). Two lines are seen at once: each that is seen costs more (20,000) than
     * several versions, a hyphen at the foot (400), a note that goes on (1,000) and a thin last page together. A note
     * that does not even begin where it is called (500,000) is worse than any page left half empty for it. A line that
     * a last page lacks is worth several versions and wider spaces on several pages (200 to 400 each, 1,000): everybody
     * sees a last page that is nearly empty, hardly anybody spaces that are alike and a little wider on those before. A
     * page of other spaces costs more than most versions, since its lines leave the grid of the column beside it.
     */
    public static final PageCosts HOUSE = new PageCosts(100, 20, 20_000, 200, 1_000, 10_000_000, 1_000, 500_000);

    /** The part of a page that a last page should fill. */
    private static final int THIN_SHARE = 3;

    /** Shares are counted in thousandths: integers, the same on every machine. */
    private static final long THOUSAND = 1_000;

    /** A line's height in thousandths with what rounding may add to it. */
    private static final long ONE_LINE = THOUSAND + 5;

    /** A page that ends less than so much above its foot, rounding counted, is not seen to end two lines above it. */
    private static final long TWO_LINES = 2 * THOUSAND - 100;

    /** The cost of leaving {@code free} empty at the foot of a page, where a line is so high. */
    long underfull(long free, long leading) {
        long lines = lines(free, leading);
        if (lines <= ONE_LINE) {
            return lines * shortLine / THOUSAND;
        }
        return shortLine + (lines - THOUSAND) * shortLines / THOUSAND;
    }

    /** Whether a page is seen to end above its foot. */
    boolean isShort(Fill page, long leading) {
        return lines(page.left(), leading) >= TWO_LINES;
    }

    /**
     * By how much the spaces of a page are widened (positive) or narrowed (negative) so that it ends at its foot:
     * nothing if it ends within a line of it anyhow, nor if two lines were left all the same.
     *
     * @param free what is empty at its foot; negative for what is too much
     * @param stretch by how much its spaces may be widened, all together
     * @param shrink by how much they may be narrowed
     */
    long given(long free, long stretch, long shrink, long leading) {
        if (free < 0) {
            return Math.max(free, -shrink);
        }
        boolean reaches = lines(free - stretch, leading) < TWO_LINES;
        return reaches && lines(free, leading) > ONE_LINE ? Math.min(free, stretch) : 0;
    }

    /**
     * The cost of widening or narrowing spaces.
     *
     * @param ratio the share of what they can give, from -1 to 1
     */
    long spread(double ratio) {
        long share = Math.round(Math.abs(ratio) * THOUSAND);
        return ratio == 0 ? 0 : spread + spread * share * share / (THOUSAND * THOUSAND);
    }

    private static long lines(long height, long leading) {
        return Math.max(0, height) * THOUSAND / leading;
    }

    /** The cost of a last page that fills only {@code used} of its {@code height}, where a line is so high. */
    long thin(long used, long height, long leading) {
        long lacking = Math.max(0, height / THIN_SHARE - used) * THOUSAND / leading;
        return lacking * thinLast / THOUSAND;
    }
}
