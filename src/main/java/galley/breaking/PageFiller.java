package galley.breaking;

import galley.breaking.Pagination.Fill;
import galley.breaking.Pagination.Leaf;
import galley.breaking.Pagination.NoteLines;
import java.util.ArrayList;
import java.util.List;

/** Fills one page after the other, each as far as it goes. */
final class PageFiller {
    private final Totals totals;
    private final PageRoom room;
    private final int end;

    PageFiller(Totals totals, PageRoom room) {
        this.totals = totals;
        this.room = room;
        this.end = totals.endOfInk();
    }

    Pagination run() {
        List<Leaf> pages = new ArrayList<>();
        Edge head = totals.first();
        int foot = end == 0 ? end : -1;
        while (foot != end) {
            Leaf leaf = leaf(head, room.of(pages.size() + 1, foot, head.item()));
            pages.add(leaf);
            foot = leaf.end();
            head = foot == end ? head : totals.after(foot);
            // Only glue may be left of the column.
            foot = head.item() >= end ? end : foot;
        }
        return new Pagination(pages, List.of(0), 0);
    }

    /** The page that begins here: up to the last break it has room for, else the last forbidden one, else the first. */
    private Leaf leaf(Edge head, long room) {
        int best = -1;
        int forbidden = -1;
        for (int item = head.item() + 1; item <= end; item++) {
            boolean allowed = item == end || totals.isBreak(item, true);
            if (!allowed && !totals.isProhibited(item)) {
                continue;
            }
            long used = used(head, item);
            if (used > room) {
                break;
            }
            best = allowed ? item : best;
            forbidden = allowed ? forbidden : item;
            if (item == end || totals.isForced(item)) {
                break;
            }
        }
        return leaf(head, best >= 0 ? best : forbidden >= 0 ? forbidden : first(head), room);
    }

    private Leaf leaf(Edge head, int foot, long room) {
        long used = used(head, foot);
        boolean keepBroken = foot < end && totals.isProhibited(foot);
        Fill fit = new Fill(room, used, 0, 0, Math.max(0, used - room), 0);
        return new Leaf(head.item(), foot, new NoteLines(0, 0), fit, keepBroken);
    }

    private int first(Edge head) {
        int item = head.item() + 1;
        while (item < end && !totals.isBreak(item, true) && !totals.isProhibited(item)) {
            item++;
        }
        return item;
    }

    private long used(Edge head, int foot) {
        return totals.before(foot).width() - head.width();
    }
}
