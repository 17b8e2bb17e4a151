package galley.breaking;

import galley.breaking.PageSearch.Subject;
import galley.breaking.Pagination.Fill;
import galley.breaking.Pagination.Leaf;
import java.util.List;

/**
 * Divides a column into pages so that the sum of all pages' costs is the least there is: dynamic programming over the
 * whole document (Plass, Optimal Pagination Techniques for Automatic Typesetting Systems, 1981), not page by page, over
 * all places to end a page and all versions of its paragraphs at once.
 *
 * <p>Items are read with their widths as heights: boxes for lines and rows, glue for the space between, penalties for
 * what is not gladly divided (some hundreds) and for what stays together (10,000). The rules are those of lines: glue
 * and penalties vanish at the head of a page, and a discretionary's part after the break is a repeated table head.
 * Boxes are expected not to be of negative height, nor glue to shrink below nothing.
 *
 * <p>Notes stand at the foot of the page that calls them. A page takes all of them if it has room, else as many lines
 * as it has room for, from the first on; the others go on at the foot of the next page, at a price.
 *
 * <p>Time grows with the number of items times the heights that a page may have at one place, of which there are about
 * as many as it has lines.
 */
public final class PageBreaker {
    private final PageCosts costs;

    /** A breaker with prices of its own. */
    public PageBreaker(PageCosts costs) {
        this.costs = costs;
    }

    /**
     * Divides a column. Always answers: an item higher than its page is put on one of its own and reported, and a run
     * that was to be kept together but is higher than a page is divided all the same. All others stay together, unless
     * their notes leave them no room.
     */
    public Pagination breakPages(Column column, PageHeights heights) {
        Subject subject = new Subject(column, heights, costs);
        Pagination best = new PageSearch(subject, Keeps.HELD).run();
        for (Keeps keeps : List.of(Keeps.HELD_WHERE_THEY_FIT, Keeps.GIVEN_UP)) {
            if (best.overfullPages().isEmpty()) {
                return best;
            }
            Pagination freer = new PageSearch(subject, keeps).run();
            if (overfull(freer) < overfull(best)) {
                best = freer;
            }
        }
        return best;
    }

    private static long overfull(Pagination pagination) {
        return pagination.overfullPages().stream().mapToLong(Leaf::overfull).sum();
    }

    /** Whether there are several pages, and the last is filled by less than its costs ask for. */
    public boolean endsThin(Pagination pagination, Column column) {
        List<Leaf> pages = pagination.pages();
        if (pages.size() < 2) {
            return false;
        }
        Fill last = pages.get(pages.size() - 1).fit();
        return costs.thin(last.used() + last.foot(), last.room(), column.leading()) > 0;
    }

    /** Whether a page is seen to end above its foot for want of a place to end, or a note begins after its call. */
    public boolean isStrained(Pagination pagination, Column column) {
        return pagination.cost() >= costs.lateNote()
                || pagination.pages().stream().anyMatch(page -> costs.isShort(page.fit(), column.leading()));
    }

    /**
     * Divides a column that nobody reads through, as of facts at the side: every page takes as much as it has room for.
     * Prices do not count; what is to stay together does, as far as a page has room for it.
     */
    public static Pagination fillPages(List<Item> column, PageHeights heights) {
        return fillPages(column, (page, foot, head) -> heights.height(page));
    }

    /** The same where the room on a page depends on what it begins with. */
    public static Pagination fillPages(List<Item> column, PageRoom room) {
        return new PageFiller(new Totals(column), room).run();
    }
}
