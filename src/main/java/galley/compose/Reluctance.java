package galley.compose;

import galley.breaking.Item;
import galley.breaking.Item.Box;
import galley.breaking.Item.Discretionary;
import galley.breaking.Item.Glue;
import galley.breaking.Item.Penalty;
import galley.compose.Galley.Entry;
import galley.lines.Look;
import java.util.ArrayList;
import java.util.List;

/**
 * Forbids dividing between two pages what is so short that it reads as one, and makes it dearer for what is not much
 * longer; what is forbidden or forced stays so.
 */
final class Reluctance implements Item.Visitor<Item> {
    /**
     * The price of dividing what is short: a page is rather left a line short, or a paragraph set otherwise, but the
     * bottoms of pages count for more.
     */
    private static final int SHORT = 200;

    /** The most lines that count as short. */
    private static final int SHORT_LINES = 12;

    /** The most lines that are never divided: without two on one page and two on the other it is not worth it. */
    private static final int WHOLE_LINES = 6;

    private final int cost;

    private Reluctance(int cost) {
        this.cost = cost;
    }

    /** A block that is not gladly divided if it is short, and not at all if it is very short, in lines of a look. */
    static Galley ifShort(Galley galley, Look look) {
        if (lines(galley.height(), look) <= WHOLE_LINES) {
            return within(galley, Item.INFINITE_COST, 0, galley.height());
        }
        boolean isShort = lines(galley.height(), look) <= SHORT_LINES;
        return isShort ? within(galley, SHORT, 0, galley.height()) : galley;
    }

    /** A list whose first or last item is not left alone if it is of one line. */
    static Galley withoutLoneItems(Galley galley, double first, double last, Look look) {
        Galley list = galley;
        if (lines(first, look) <= 1) {
            list = within(list, Item.INFINITE_COST, 0, first);
        }
        double above = galley.height() - last;
        return lines(last, look) <= 1 ? within(list, Item.INFINITE_COST, above, above) : list;
    }

    /** Contents, which may go on on the next page, but not with a line alone. */
    static Galley contents(Galley galley, Look look) {
        Galley dearer = within(galley, SHORT, 0, galley.height());
        return withoutLoneItems(dearer, look.leading(), look.leading(), look);
    }

    private static double lines(double height, Look look) {
        return (height - 1e-4) / look.leading();
    }

    /** The same column with its divisions from one height to another dearer, in points from its top. */
    private static Galley within(Galley galley, int cost, double from, double to) {
        Reluctance dearer = new Reluctance(cost);
        List<Entry> entries = new ArrayList<>();
        double top = 0;
        boolean afterInk = false;
        for (Entry entry : galley.entries()) {
            boolean concerned = top >= from - 1e-4 && top <= to + 1e-4;
            if (concerned && afterInk && entry.item().accept(IS_GLUE)) {
                // A column may be divided at space after ink for nothing; a penalty before it takes its place.
                entries.add(Entry.of(new Penalty(cost)));
            }
            entries.add(concerned ? entry.with(entry.item().accept(dearer)) : entry);
            afterInk = entry.item().accept(IS_INK);
            top += Galley.extent(entry);
        }
        return Galley.of(entries);
    }

    @Override
    public Item box(Box box) {
        return box;
    }

    @Override
    public Item glue(Glue glue) {
        return glue;
    }

    @Override
    public Item penalty(Penalty penalty) {
        return new Penalty(penalty.width(), raised(penalty.cost()), penalty.flagged());
    }

    @Override
    public Item discretionary(Discretionary item) {
        return new Discretionary(
                item.preBreak(), item.postBreak(), item.noBreak(), raised(item.cost()), item.automatic());
    }

    private int raised(int price) {
        boolean free = Math.abs(price) < Item.INFINITE_COST;
        return free ? Math.min(price + cost, Item.INFINITE_COST) : price;
    }

    private static final Item.Visitor<Boolean> IS_GLUE = new Kinds(false, true, false);
    private static final Item.Visitor<Boolean> IS_INK = new Kinds(true, false, true);

    /** Answers by kind of item; penalties are neither ink nor space. */
    private record Kinds(boolean ofBox, boolean ofGlue, boolean ofDiscretionary) implements Item.Visitor<Boolean> {
        @Override
        public Boolean box(Box box) {
            return ofBox;
        }

        @Override
        public Boolean glue(Glue glue) {
            return ofGlue;
        }

        @Override
        public Boolean penalty(Penalty penalty) {
            return false;
        }

        @Override
        public Boolean discretionary(Discretionary discretionary) {
            return ofDiscretionary;
        }
    }
}
