package galley.breaking;

import java.util.List;

/**
 * Divides a column into pages so that the sum of all pages' costs is the least there is: dynamic programming over the
 * whole document (Plass, Optimal Pagination Techniques for Automatic Typesetting Systems, 1981), not page by page.
 *
 * <p>The column is a list of items, their widths read as heights: boxes for lines and rows, glue for the space between,
 * penalties for widows and orphans (some hundreds) and for what stays together (10,000). The rules are those of lines:
 * glue and penalties vanish at the head of a page, and a discretionary's part after the break is a repeated table head.
 * Boxes are expected not to be of negative height, nor glue to shrink below nothing.
 *
 * <p>Of equally good divisions the one with the earlier last break wins, and so on backwards. Time grows with the
 * number of breaks times the breaks a page has room for. To let a paragraph run a line longer or shorter, break both
 * lists and compare the costs.
 */
public final class PageBreaker {
    private final PageCosts costs;

    /** A breaker with prices of its own. */
    public PageBreaker(PageCosts costs) {
        this.costs = costs;
    }

    /**
     * Divides a column. Always answers: an item higher than its page is put on one of its own and reported, and a run
     * that was to be kept together but is higher than a page is divided all the same.
     */
    public Pagination breakPages(List<Item> column, PageHeights heights) {
        Totals totals = new Totals(column);
        Pagination kept = new PageSearch(totals, heights, costs, false).run();
        if (kept.overfullPages().isEmpty()) {
            return kept;
        }
        return new PageSearch(totals, heights, costs, true).run();
    }

    /**
     * Divides a column that nobody reads through, as of facts at the side: every page takes as much as it has room for.
     * Prices do not count; what is to stay together does, as far as a page has room for it.
     */
    public static Pagination fillPages(List<Item> column, PageHeights heights) {
        return new PageFiller(new Totals(column), heights).run();
    }
}
