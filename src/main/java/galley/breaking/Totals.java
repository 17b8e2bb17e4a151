package galley.breaking;

import galley.breaking.Item.Box;
import galley.breaking.Item.Discretionary;
import galley.breaking.Item.Glue;
import galley.breaking.Item.Penalty;
import java.util.List;

/**
 * Running totals of a list of items, so that what lies between any two breaks is one subtraction. Which items vanish
 * after a break follows tex.web §837-842.
 */
final class Totals {
    private static final int DISCARDABLE = 1;
    private static final int FLAGGED = 2;
    private static final int AUTOMATIC = 4;
    private static final int PENALTY = 8;

    private final Item[] items;
    private final int end;
    private final long[] width;
    private final long[] stretch;
    private final long[] shrink;
    private final long[] fill;
    private final long[] growth;
    private final long[] loss;
    /** What hangs out at the right if a line ends before this item: penalties and unused hyphens do not hide it. */
    private final int[] protrusion;

    private final int[] cost;
    private final byte[] traits;
    /** The first item at or after this one that is not discarded after a break. */
    private final int[] kept;

    Totals(List<Item> list) {
        items = list.toArray(new Item[0]);
        int count = items.length;
        width = new long[count + 1];
        stretch = new long[count + 1];
        shrink = new long[count + 1];
        fill = new long[count + 1];
        growth = new long[count + 1];
        loss = new long[count + 1];
        protrusion = new int[count + 1];
        cost = new int[count + 1];
        traits = new byte[count + 1];
        kept = new int[count + 1];
        Sum sum = new Sum();
        for (int i = 0; i < count; i++) {
            sum.index = i;
            items[i].accept(sum);
        }
        end = endOf(count);
        cost[end] = -Item.INFINITE_COST;
        kept[end] = end;
        for (int i = end - 1; i >= 0; i--) {
            kept[i] = (traits[i] & DISCARDABLE) == 0 ? i : kept[i + 1];
        }
    }

    /** A forced break at the very end is the end: it must not leave an empty line behind. */
    private int endOf(int count) {
        int last = count;
        while (last > 0 && (traits[last - 1] & DISCARDABLE) != 0 && cost[last - 1] <= -Item.INFINITE_COST) {
            last--;
        }
        return last;
    }

    /** The index of the final, forced break; equal to the number of items unless forced breaks close the list. */
    int end() {
        return end;
    }

    /** The index after the last ink: what follows would vanish after a break. */
    int endOfInk() {
        int last = end;
        while (last > 0 && (traits[last - 1] & DISCARDABLE) != 0) {
            last--;
        }
        return last;
    }

    /** Whether a line may be broken at this item; breaks found by patterns count only when asked for. */
    boolean isBreak(int index, boolean automatic) {
        return cost[index] < Item.INFINITE_COST && (automatic || (traits[index] & AUTOMATIC) == 0);
    }

    /** The price of a break, at least {@code -INFINITE_COST}. */
    int cost(int index) {
        return Math.max(cost[index], -Item.INFINITE_COST);
    }

    boolean isForced(int index) {
        return cost[index] <= -Item.INFINITE_COST;
    }

    /** Whether the break is flagged; TeX treats a paragraph's end so too (tex.web §873). */
    boolean isFlagged(int index) {
        return index == end || (traits[index] & FLAGGED) != 0;
    }

    /** Whether the item is a penalty that forbids a break. */
    boolean isProhibited(int index) {
        return (traits[index] & PENALTY) != 0 && cost[index] >= Item.INFINITE_COST;
    }

    /** The left edge of the first line. Glue that opens a paragraph stays. */
    Edge first() {
        return leftEdge(0, Box.EMPTY, ink(0).leftProtrusion());
    }

    /** The right edge of a line that is broken at an item. */
    Edge before(int index) {
        Box pre = index == end ? Box.EMPTY : items[index].accept(Part.PRE_BREAK);
        int hanging = pre.isEmpty() ? protrusion[index] : pre.rightProtrusion();
        return new Edge(
                index,
                width[index] + pre.width(),
                stretch[index],
                shrink[index],
                fill[index],
                growth[index] + pre.stretch(),
                loss[index] + pre.shrink(),
                hanging);
    }

    /** The left edge of the line after a break: glue and penalties vanish up to the next ink. */
    Edge after(int index) {
        Box post = items[index].accept(Part.POST_BREAK);
        if (!post.isEmpty()) {
            return leftEdge(index + 1, post, post.leftProtrusion());
        }
        int from = kept[(traits[index] & DISCARDABLE) == 0 ? index + 1 : index];
        return leftEdge(from, Box.EMPTY, ink(from).leftProtrusion());
    }

    private Edge leftEdge(int from, Box added, int hanging) {
        return new Edge(
                from,
                width[from] - added.width(),
                stretch[from],
                shrink[from],
                fill[from],
                growth[from] - added.stretch(),
                loss[from] - added.shrink(),
                hanging);
    }

    private Box ink(int index) {
        return index >= items.length ? Box.EMPTY : items[index].accept(Part.NO_BREAK);
    }

    /** Adds each item to the totals and notes where a line may be broken. */
    private final class Sum implements Item.Visitor<Boolean> {
        private int index;
        /** Whether glue may break after the item before: tex.web §868. */
        private boolean afterInk;

        @Override
        public Boolean box(Box box) {
            add(box, Glue.NONE);
            protrusion[index + 1] = box.rightProtrusion();
            cost[index] = Item.INFINITE_COST;
            afterInk = true;
            return true;
        }

        @Override
        public Boolean glue(Glue glue) {
            add(Box.EMPTY, glue);
            cost[index] = afterInk ? 0 : Item.INFINITE_COST;
            traits[index] = DISCARDABLE;
            afterInk = false;
            return true;
        }

        @Override
        public Boolean penalty(Penalty penalty) {
            add(Box.EMPTY, Glue.NONE);
            protrusion[index + 1] = protrusion[index];
            cost[index] = penalty.cost();
            traits[index] = (byte) (DISCARDABLE | PENALTY | (penalty.flagged() ? FLAGGED : 0));
            afterInk = false;
            return true;
        }

        @Override
        public Boolean discretionary(Discretionary discretionary) {
            add(discretionary.noBreak(), Glue.NONE);
            Box ink = discretionary.noBreak();
            protrusion[index + 1] = ink.isEmpty() ? protrusion[index] : ink.rightProtrusion();
            cost[index] = discretionary.cost();
            traits[index] = (byte) (FLAGGED | (discretionary.automatic() ? AUTOMATIC : 0));
            afterInk = true;
            return true;
        }

        private void add(Box box, Glue glue) {
            width[index + 1] = width[index] + box.width() + glue.width();
            stretch[index + 1] = stretch[index] + glue.stretch();
            shrink[index + 1] = shrink[index] + glue.shrink();
            fill[index + 1] = fill[index] + glue.fill();
            growth[index + 1] = growth[index] + box.stretch();
            loss[index + 1] = loss[index] + box.shrink();
        }
    }
}
