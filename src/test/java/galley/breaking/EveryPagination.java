package galley.breaking;

import galley.breaking.Column.NoteLine;
import galley.breaking.Column.Slice;
import galley.breaking.Item.Box;
import galley.breaking.Item.Discretionary;
import galley.breaking.Item.Glue;
import galley.breaking.Item.Penalty;
import java.util.ArrayList;
import java.util.List;

/**
 * The least cost of a column by trying every version of every passage and every way to end each page, written apart
 * from the breaker: added up slice by slice, page by page.
 */
final class EveryPagination {
    static final long IMPOSSIBLE = 1_000_000_000;

    /** Thousandths of a line that nobody sees, rounding counted. */
    private static final int ONE_LINE = 1_005;

    /** So many are seen. */
    private static final int TWO_LINES = 1_900;

    private static final PageCosts COSTS = PageCosts.HOUSE;

    private final Column column;
    private final PageHeights heights;
    private List<Slice> printed = List.of();
    private int end;

    EveryPagination(Column column, PageHeights heights) {
        this.column = column;
        this.heights = heights;
    }

    /** The least cost over all there is to choose. */
    long least() {
        return least(new ArrayList<>());
    }

    private long least(List<Integer> versions) {
        if (versions.size() == column.passages().size()) {
            return costOf(versions);
        }
        long least = IMPOSSIBLE;
        int choices = column.passages().get(versions.size()).versions().size();
        for (int i = 0; i < choices; i++) {
            List<Integer> more = new ArrayList<>(versions);
            more.add(i);
            least = Math.min(least, least(more));
        }
        return least;
    }

    /** The least cost if these versions are printed. */
    long costOf(List<Integer> versions) {
        printed = new ArrayList<>();
        long price = 0;
        for (int i = 0; i < versions.size(); i++) {
            Column.Version version = column.passages().get(i).versions().get(versions.get(i));
            printed.addAll(version.slices());
            price += version.price();
        }
        end = printed.size();
        while (vanishes(item(end - 1))) {
            end--;
        }
        return Math.min(IMPOSSIBLE, price + leastFrom(-1, 1, 0));
    }

    private Item item(int index) {
        return printed.get(index).item();
    }

    private static boolean vanishes(Item item) {
        return item instanceof Glue || item instanceof Penalty;
    }

    private long leastFrom(int before, int number, int notes) {
        int start = before + 1;
        Page page = new Page(number, notes);
        if (before >= 0 && item(before) instanceof Discretionary head) {
            page.used = head.postBreak().width();
        }
        while (before >= 0 && page.used == 0 && vanishes(item(start))) {
            start++;
        }
        long least = IMPOSSIBLE;
        for (int i = start; i <= end; i++) {
            if (i > start && cost(i) < Item.INFINITE_COST) {
                long pre = i < end && item(i) instanceof Discretionary foot
                        ? foot.preBreak().width()
                        : 0;
                if (page.used + pre - page.shrink <= page.room) {
                    least = Math.min(least, page.endAt(i, pre));
                }
            }
            if (i == end || (i > start && cost(i) <= -Item.INFINITE_COST)) {
                break;
            }
            page.add(printed.get(i));
        }
        return least;
    }

    private int cost(int index) {
        if (index == end) {
            return -Item.INFINITE_COST;
        }
        if (item(index) instanceof Penalty penalty) {
            return penalty.cost();
        }
        if (item(index) instanceof Discretionary discretionary) {
            return discretionary.cost();
        }
        boolean afterInk = index > 0 && !vanishes(item(index - 1));
        return item(index) instanceof Glue && afterInk ? 0 : Item.INFINITE_COST;
    }

    private int calledBefore(int index) {
        return printed.subList(0, index).stream()
                .mapToInt(Slice::noteLines)
                .max()
                .orElse(0);
    }

    private final class Page {
        final int number;
        final int notesFrom;
        final long room;
        long used;
        long stretch;
        long shrink;

        Page(int number, int notesFrom) {
            this.number = number;
            this.notesFrom = notesFrom;
            this.room = heights.height(number);
        }

        void add(Slice slice) {
            long growth = 0;
            if (slice.item() instanceof Box box) {
                used += box.width();
            } else if (slice.item() instanceof Discretionary discretionary) {
                used += discretionary.noBreak().width();
                growth = discretionary.noBreak().stretch();
                shrink += discretionary.noBreak().shrink();
            } else if (slice.item() instanceof Glue glue) {
                used += glue.width();
                growth = glue.stretch();
                shrink += glue.shrink();
            }
            while (column.grid() > 0 && slice.below() >= 0 && (used + slice.below()) % column.grid() != 0) {
                used++;
                shrink++;
                growth--;
            }
            stretch += Math.max(0, growth);
        }

        long endAt(int index, long pre) {
            int called = calledBefore(index);
            int to = notesFor(called, room - used - pre + shrink);
            long price = COSTS.page() + priceOfNotes(to, called);
            long linesEnd = room - foot(notesFrom, to);
            while (column.grid() > 0 && linesEnd % column.grid() != 0) {
                linesEnd--;
            }
            long free = linesEnd - used - pre;
            boolean mustShrink = used + pre + foot(notesFrom, to) > room;
            price += mustShrink ? spread(Math.min(-free, shrink), shrink) : 0;
            if (index == end) {
                long filled = used + foot(notesFrom, to);
                long ofThird = Math.max(0, room / 3 - filled) * 1_000 / column.leading();
                price += number == 1 ? 0 : ofThird * COSTS.thinLast() / 1_000;
                return price + priceOfRest(to);
            }
            if (cost(index) > -Item.INFINITE_COST) {
                boolean isShort = lines(free) > ONE_LINE && lines(free - stretch) < TWO_LINES;
                price += isShort ? spread(Math.min(free, stretch), stretch) : 0;
                long left = isShort ? Math.max(0, free - stretch) : free;
                price += cost(index) + COSTS.underfull(left, column.leading());
            }
            return price + leastFrom(index, number + 1, to);
        }

        private double lines(long height) {
            return Math.floor(height * 1_000.0 / column.leading());
        }

        /** What spaces are given of what they could be, between once and twice the price. */
        private long spread(long given, long most) {
            double share = given == 0 ? 0 : Math.round(1_000.0 * given / most) / 1_000.0;
            return given == 0 ? 0 : COSTS.spread() + (long) (COSTS.spread() * share * share + 1e-9);
        }

        private int notesFor(int called, long free) {
            int to = notesFrom;
            for (int i = notesFrom + 1; i <= called; i++) {
                boolean fits = foot(notesFrom, i) <= free;
                to = fits && (i == called || line(i - 1).mayEnd()) ? i : to;
            }
            return to;
        }

        private long priceOfNotes(int to, int called) {
            if (to >= called) {
                return 0;
            }
            long price = COSTS.dividedNote();
            for (int line = to; line < called; line++) {
                price += line(line).opens() ? COSTS.lateNote() : 0;
            }
            return price;
        }
    }

    private long priceOfRest(int from) {
        long cost = 0;
        int at = from;
        while (at < column.foot().lines().size()) {
            int to = at + 1;
            for (int i = at + 1; i <= column.foot().lines().size(); i++) {
                boolean fits = foot(at, i) <= heights.height(99);
                to = fits && (i == column.foot().lines().size() || line(i - 1).mayEnd()) ? i : to;
            }
            at = to;
            cost += COSTS.page();
        }
        return cost;
    }

    private NoteLine line(int index) {
        return column.foot().lines().get(index);
    }

    private long foot(int from, int to) {
        long height = to > from ? column.foot().separator() : 0;
        for (int i = from; i < to; i++) {
            height += line(i).height();
        }
        return height;
    }
}
