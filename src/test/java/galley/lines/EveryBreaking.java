package galley.lines;

import galley.breaking.BreakingParameters.Demerits;
import galley.breaking.Item;
import galley.breaking.Item.Box;
import galley.breaking.Item.Discretionary;
import galley.breaking.Item.Glue;
import galley.breaking.Item.Penalty;
import java.util.ArrayList;
import java.util.List;

/**
 * All ways to break a paragraph whose lines are within the tolerance, one after the other, without the breaker's
 * running totals or its giving up of dearer ways: what the breaker's choice is held against.
 */
final class EveryBreaking {
    private static final int LONGEST_LADDER = 2;

    private final List<Item> items;
    private final int measure;
    private final int indent;
    private final HouseRules.Prices prices;
    private final List<Way> ways = new ArrayList<>();

    /**
     * One way to break a paragraph.
     *
     * @param ends the items its lines end at
     * @param demerits what it costs
     * @param blanks by how much the blanks of each full line are stretched or shrunk, as a share of what they can take
     */
    record Way(List<Integer> ends, long demerits, List<Double> blanks) {}

    private record Fit(int badness, int fitness, double ratio) {}

    private EveryBreaking(List<Item> items, int measure, int indent, HouseRules.Prices prices) {
        this.items = items;
        this.measure = measure;
        this.indent = indent;
        this.prices = prices;
    }

    static List<Way> of(List<Item> items, int measure, int indent, HouseRules.Prices prices) {
        EveryBreaking every = new EveryBreaking(items, measure, indent, prices);
        every.from(-1, 2, 0, new Way(List.of(), 0, List.of()));
        return every.ways;
    }

    private void from(int start, int fitness, int ladder, Way way) {
        for (int end = start + 1; end <= items.size(); end++) {
            int cost = cost(end);
            if (cost >= Item.INFINITE_COST) {
                continue;
            }
            Fit fit = fit(start, end);
            if (fit.badness > 10_000) {
                return;
            }
            boolean last = end == items.size();
            boolean hyphen = !last && items.get(end) instanceof Discretionary;
            int height = hyphen ? ladder + 1 : 0;
            if (fit.badness > prices.tolerance() || height > LONGEST_LADDER) {
                continue;
            }
            long sum = way.demerits + line(fit, cost) + (Math.abs(fit.fitness - fitness) > 1 ? adjacent() : 0);
            if (ladder > 0 && (hyphen || last)) {
                Demerits price = prices.demerits();
                sum += last ? price.finalHyphen() : price.doubleHyphen();
            }
            Way longer = new Way(plus(way.ends, end), sum, last ? way.blanks : plus(way.blanks, fit.ratio));
            if (last) {
                ways.add(longer);
            } else {
                from(end, fit.fitness, height, longer);
            }
        }
    }

    private int adjacent() {
        return prices.demerits().adjacent();
    }

    private long line(Fit fit, int cost) {
        long base = (long) prices.demerits().line() + fit.badness;
        return base * base + (cost > 0 ? (long) cost * cost : 0);
    }

    private static <T> List<T> plus(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }

    private int cost(int end) {
        if (end == items.size()) {
            return -Item.INFINITE_COST;
        }
        Item item = items.get(end);
        if (item instanceof Penalty penalty) {
            return penalty.cost();
        }
        if (item instanceof Discretionary discretionary) {
            return discretionary.cost();
        }
        boolean afterInk =
                end > 0 && (items.get(end - 1) instanceof Box || items.get(end - 1) instanceof Discretionary);
        return item instanceof Glue && afterInk ? 0 : Item.INFINITE_COST;
    }

    /** TeX's badness of what stands between two breaks (tex.web 108, 851), glyphs widened before blanks. */
    private Fit fit(int start, int end) {
        int from = start + 1;
        if (start >= 0 && !(items.get(start) instanceof Discretionary)) {
            from = start;
        }
        while (start >= 0 && from < end && (items.get(from) instanceof Glue || items.get(from) instanceof Penalty)) {
            from++;
        }
        long width = 0;
        long stretch = 0;
        long shrink = 0;
        long elastic = 0;
        boolean filled = false;
        int left = 0;
        int right = 0;
        boolean opened = false;
        for (int i = from; i <= end && i < items.size(); i++) {
            Item item = items.get(i);
            if (item instanceof Box box && i < end) {
                width += box.width();
                elastic += box.stretch();
                left = opened ? left : box.leftProtrusion();
                opened = true;
                right = box.rightProtrusion();
            } else if (item instanceof Glue glue && i < end) {
                width += glue.width();
                stretch += glue.stretch();
                shrink += glue.shrink();
                filled |= glue.fill() != 0;
                right = 0;
            } else if (item instanceof Discretionary hyphen
                    && i == end
                    && !hyphen.preBreak().isEmpty()) {
                width += hyphen.preBreak().width();
                elastic += hyphen.preBreak().stretch();
                right = hyphen.preBreak().rightProtrusion();
            }
        }
        return fit(
                measure - (start < 0 ? indent : 0) - width + left + right,
                elastic,
                filled ? Long.MAX_VALUE : stretch,
                shrink);
    }

    private static Fit fit(long needed, long elastic, long stretch, long shrink) {
        if (needed > 0 && stretch == Long.MAX_VALUE) {
            return new Fit(0, 2, 0);
        }
        long rest = Math.max(0, Math.abs(needed) - elastic);
        if (needed > 0) {
            int badness = badness(rest, stretch);
            return new Fit(badness, badness <= 12 ? 2 : badness > 99 ? 0 : 1, (double) rest / stretch);
        }
        if (rest > shrink) {
            return new Fit(10_001, 3, -1);
        }
        int badness = badness(rest, shrink);
        return new Fit(badness, badness > 12 ? 3 : 2, shrink == 0 ? 0 : -(double) rest / shrink);
    }

    private static int badness(long needed, long available) {
        if (needed == 0) {
            return 0;
        }
        if (available == 0) {
            return 10_000;
        }
        long ratio = needed <= 7_230_584
                ? needed * 297 / available
                : available >= 1_663_497 ? needed / (available / 297) : needed;
        return ratio > 1290 ? 10_000 : (int) ((ratio * ratio * ratio + (1 << 17)) >> 18);
    }
}
