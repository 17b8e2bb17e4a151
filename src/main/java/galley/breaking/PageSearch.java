package galley.breaking;

import galley.breaking.Pagination.Leaf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One search for the cheapest division of a column: every break remembers the cheapest way there. */
final class PageSearch {
    /** Dearer than any sum of penalties: a page sticks out only if there is no other way. */
    private static final long OVERFULL = 1_000_000_000_000L;

    /** Starts kept for one page; only an artificial column has more, and then the oldest are given up. */
    private static final int MOST_ACTIVE = 4_000;

    private final Totals totals;
    private final PageHeights heights;
    private final PageCosts costs;
    private final boolean mayBreakKeeps;
    /** Glue and penalties at the foot of the last page are no reason for another page. */
    private final int end;
    /** From here on all pages are alike, so that the number of a page need not be told apart. */
    private final int commonPage;

    private List<Start> active = new ArrayList<>();

    PageSearch(Totals totals, PageHeights heights, PageCosts costs, boolean mayBreakKeeps) {
        this.totals = totals;
        this.heights = heights;
        this.costs = costs;
        this.mayBreakKeeps = mayBreakKeeps;
        this.end = totals.endOfInk();
        this.commonPage = Math.max(2, heights.heights().size());
    }

    Pagination run() {
        if (end == 0) {
            return new Pagination(List.of(), 0);
        }
        active.add(new Start(totals.first(), 1, 0, null, -1));
        for (int item = 0; item < end; item++) {
            if (totals.isBreak(item, true) || (mayBreakKeeps && totals.isProhibited(item))) {
                List<Start> starts = startsAfter(item);
                active.addAll(starts);
            }
        }
        return pagination(cheapest(startsAfter(end)));
    }

    private static Start cheapest(List<Start> starts) {
        Start cheapest = starts.get(0);
        for (Start start : starts) {
            cheapest = start.cost < cheapest.cost ? start : cheapest;
        }
        return cheapest;
    }

    /** The cheapest ways to end a page at an item: one for each number the next page may have. */
    private List<Start> startsAfter(int item) {
        Edge foot = totals.before(item);
        Edge head = item == end ? foot : totals.after(item);
        @Nullable Start[] best = new @Nullable Start[commonPage + 1];
        List<Start> stillActive = new ArrayList<>(active.size() + 1);
        for (Start start : active) {
            if (start.head.item() >= item && start.head.item() < end) {
                stillActive.add(start);
                continue;
            }
            PageFit fit = new PageFit(start, foot);
            if (fit.overfull == 0 || start.untried) {
                Start next = start.then(head, Math.min(start.page + 1, commonPage), cost(fit, item), item);
                Start known = best[next.page];
                best[next.page] = known == null || next.cost < known.cost ? next : known;
            }
            start.untried = false;
            if (fit.overfull == 0 && !totals.isForced(item)) {
                stillActive.add(start);
            }
        }
        active = latest(stillActive);
        return known(best);
    }

    private static List<Start> latest(List<Start> starts) {
        int surplus = starts.size() - MOST_ACTIVE;
        return surplus <= 0 ? starts : new ArrayList<>(starts.subList(surplus, starts.size()));
    }

    private static List<Start> known(@Nullable Start[] best) {
        List<Start> found = new ArrayList<>(2);
        for (Start start : best) {
            if (start != null) {
                found.add(start);
            }
        }
        return found;
    }

    private long cost(PageFit fit, int item) {
        if (fit.overfull > 0) {
            return OVERFULL + fit.overfull;
        }
        if (item == end) {
            return costs.page() + (fit.start.page > 1 ? costs.thin(fit.used, fit.room) : 0);
        }
        if (totals.isForced(item)) {
            return costs.page();
        }
        int penalty = totals.isProhibited(item) ? costs.brokenKeep() : totals.cost(item);
        return costs.page() + costs.underfull(fit.free, fit.room) + penalty;
    }

    private Pagination pagination(Start last) {
        List<Leaf> pages = new ArrayList<>();
        Start foot = last;
        for (Start start = last.previous; start != null; start = start.previous) {
            PageFit fit = new PageFit(start, totals.before(foot.item));
            boolean keepBroken = foot.item < end && totals.isProhibited(foot.item);
            pages.add(new Leaf(start.head.item(), foot.item, fit.room, fit.used, fit.overfull, keepBroken));
            foot = start;
        }
        Collections.reverse(pages);
        return new Pagination(pages, last.cost);
    }

    /** A place where a page may start, with the cheapest way there. */
    private static final class Start {
        final Edge head;
        final int page;
        final long cost;
        final @Nullable Start previous;
        /** The item the page before ends at. */
        final int item;
        /** Whether no break after it was looked at yet: the first must do, however high what it holds. */
        boolean untried = true;

        Start(Edge head, int page, long cost, @Nullable Start previous, int item) {
            this.head = head;
            this.page = page;
            this.cost = cost;
            this.previous = previous;
            this.item = item;
        }

        Start then(Edge nextHead, int nextPage, long added, int at) {
            return new Start(nextHead, nextPage, cost + added, this, at);
        }
    }

    /** How the items from a start to the foot fit its page. */
    private final class PageFit {
        final Start start;
        final long room;
        final long used;
        final long free;
        final long overfull;

        PageFit(Start start, Edge foot) {
            this.start = start;
            room = heights.height(start.page);
            used = foot.width() - start.head.width();
            boolean fills = foot.fill() != start.head.fill();
            long stretch = fills ? room : foot.stretch() - start.head.stretch();
            free = Math.max(0, room - used - stretch);
            overfull = Math.max(0, used - (foot.shrink() - start.head.shrink()) - room);
        }
    }
}
