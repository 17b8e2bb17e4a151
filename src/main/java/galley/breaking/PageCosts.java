package galley.breaking;

/**
 * What the page breaker holds against a page, on the scale of penalties: 10,000 is as bad as a forbidden break.
 *
 * @param page for every page, so that fewer pages win where the rest is equal
 * @param empty for a page, not the last, without any text; a partly filled page pays by the square of what it lacks
 * @param thinLast for a last page without text; it pays by the square of what it lacks of a third of the page
 * @param brokenKeep for a break at a forbidden place, taken only where what is to be kept is higher than a page
 */
public record PageCosts(int page, int empty, int thinLast, int brokenKeep) {
    /**
     * The house's prices. A line's height lacking at the foot of a page (about 1/50 of it) costs 4: next to nothing, so
     * that a widow's penalty of some hundreds decides, while four lines or more (64 and up) do matter. A last page of
     * two lines costs about 2,500, which is worth leaving the pages before it seven lines short.
     */
    public static final PageCosts HOUSE = new PageCosts(100, 10_000, 3_000, 1_000_000);

    /** The part of a page that a last page should fill, so that it does not look like a mishap. */
    private static final int THIN_SHARE = 3;

    /** Shares are squared in thousandths: integers, the same on every machine. */
    private static final long THOUSAND = 1_000;

    /** The cost of leaving {@code free} of a page's {@code height} empty at the foot. */
    long underfull(long free, long height) {
        return squaredShare(free, height, empty);
    }

    /** The cost of a last page that fills only {@code used} of its {@code height}. */
    long thin(long used, long height) {
        long wanted = height / THIN_SHARE;
        return squaredShare(wanted - used, wanted, thinLast);
    }

    private static long squaredShare(long part, long whole, long price) {
        if (part <= 0 || whole <= 0) {
            return 0;
        }
        long share = part * THOUSAND / whole;
        return share * share * price / (THOUSAND * THOUSAND);
    }
}
