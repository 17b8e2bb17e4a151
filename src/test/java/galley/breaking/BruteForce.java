package galley.breaking;

import galley.breaking.BreakingParameters.Demerits;
import galley.breaking.Item.Box;
import galley.breaking.Item.Discretionary;
import galley.breaking.Item.Glue;
import galley.breaking.Item.Penalty;
import java.util.List;
import java.util.OptionalLong;

/**
 * The least demerits of a paragraph by trying every way to break it: written apart from the breaker, item by item,
 * without running totals.
 */
final class BruteForce {
    private static final int TIGHT = 3;
    private static final int DECENT = 2;

    /** Any number of lines. */
    private static final int ANY = -1;

    private final List<Item> items;
    private final int measure;
    private final int tolerance;
    private final Demerits price = Demerits.PLAIN;

    BruteForce(List<Item> items, int measure, int tolerance) {
        this.items = items;
        this.measure = measure;
        this.tolerance = tolerance;
    }

    OptionalLong leastDemerits() {
        return leastDemerits(ANY);
    }

    /** The least demerits of so many lines. */
    OptionalLong leastDemerits(int lines) {
        return from(-1, DECENT, false, lines);
    }

    private OptionalLong from(int start, int fitness, boolean hyphenated, int lines) {
        OptionalLong least = OptionalLong.empty();
        for (int end = start + 1; end <= items.size(); end++) {
            int cost = cost(end);
            if (cost >= Item.INFINITE_COST) {
                continue;
            }
            boolean rightLength = lines < 0 || (end == items.size() ? lines == 1 : lines > 1);
            OptionalLong way = rightLength ? via(start, end, fitness, hyphenated, lines) : OptionalLong.empty();
            if (way.isPresent() && (least.isEmpty() || way.getAsLong() < least.getAsLong())) {
                least = way;
            }
            if (cost <= -Item.INFINITE_COST) {
                break;
            }
        }
        return least;
    }

    private OptionalLong via(int start, int end, int fitness, boolean hyphenated, int lines) {
        Line line = new Line(start, end);
        int badness = line.badness();
        if (badness > tolerance) {
            return OptionalLong.empty();
        }
        boolean last = end == items.size();
        boolean hyphen = last || items.get(end) instanceof Discretionary;
        long sum = Math.min(100_000_000, (long) (price.line() + badness) * (price.line() + badness));
        int cost = cost(end);
        if (cost > -Item.INFINITE_COST) {
            sum += (long) cost * Math.abs(cost);
        }
        if (hyphen && hyphenated) {
            sum += last ? price.finalHyphen() : price.doubleHyphen();
        }
        int now = line.fitness();
        if (Math.abs(now - fitness) > 1) {
            sum += price.adjacent();
        }
        if (last) {
            return OptionalLong.of(sum);
        }
        OptionalLong rest = from(end, now, hyphen, lines - 1);
        return rest.isPresent() ? OptionalLong.of(sum + rest.getAsLong()) : rest;
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
        boolean afterInk = end > 0 && !isDiscardable(items.get(end - 1));
        return item instanceof Glue && afterInk ? 0 : Item.INFINITE_COST;
    }

    private static boolean isDiscardable(Item item) {
        return item instanceof Glue || item instanceof Penalty;
    }

    /** A line as it would be printed, added up item by item. */
    private final class Line {
        private long width;
        private long stretch;
        private long shrink;
        private boolean fills;

        Line(int start, int end) {
            int first = start + 1;
            if (start >= 0) {
                boolean open = true;
                if (items.get(start) instanceof Discretionary broken) {
                    width += broken.postBreak().width();
                    open = broken.postBreak().width() == 0;
                }
                while (open && first < end && isDiscardable(items.get(first))) {
                    first++;
                }
            }
            for (Item item : items.subList(first, end)) {
                add(item);
            }
            if (end < items.size() && items.get(end) instanceof Discretionary broken) {
                width += broken.preBreak().width();
            }
        }

        private void add(Item item) {
            if (item instanceof Box box) {
                width += box.width();
            } else if (item instanceof Discretionary discretionary) {
                width += discretionary.noBreak().width();
            } else if (item instanceof Glue glue) {
                width += glue.width();
                stretch += glue.stretch();
                shrink += glue.shrink();
                fills |= glue.fill() != 0;
            }
        }

        int badness() {
            if (width < measure && fills) {
                return 0;
            }
            if (measure - width < -shrink) {
                return Badness.OVERFULL;
            }
            return Badness.of(Math.abs(measure - width), width < measure ? stretch : shrink);
        }

        int fitness() {
            int badness = badness();
            if (badness <= 12) {
                return DECENT;
            }
            if (width > measure) {
                return TIGHT;
            }
            return badness > 99 ? 0 : 1;
        }
    }
}
