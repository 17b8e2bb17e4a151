package galley.breaking;

import galley.breaking.Item.Box;
import galley.breaking.Item.Discretionary;
import galley.breaking.Item.Glue;
import galley.breaking.Item.Penalty;

/**
 * An item as the page breaker passes it.
 *
 * @param kind what it is
 * @param size its height and how it gives; for a discretionary the part without a break
 * @param cost of a break at it; {@link Item#INFINITE_COST} for none
 * @param pre height of what closes the page when it is broken here
 * @param post height of what opens the next page then
 */
record Step(Kind kind, Glue size, int cost, long pre, long post) {
    /** Nothing, and no break. */
    static final Step NONE = new Step(Kind.MARK, Glue.NONE, Item.INFINITE_COST, 0, 0);

    /** What an item is to the page breaker. */
    enum Kind {
        INK,
        SPACE,
        MARK
    }

    /** Whether it vanishes at the head of a page. */
    boolean isDiscardable() {
        return kind != Kind.INK;
    }

    /** Whether the column may be broken at it: at space only behind ink. */
    boolean isBreak(boolean afterInk) {
        return cost < Item.INFINITE_COST && (kind != Kind.SPACE || afterInk);
    }

    boolean isProhibited() {
        return kind == Kind.MARK && cost >= Item.INFINITE_COST;
    }

    boolean isForced() {
        return cost <= -Item.INFINITE_COST;
    }

    /** A discretionary that prints nothing but space where the column is not broken gives as glue does. */
    private static Glue sizeOf(Box noBreak) {
        return new Glue(noBreak.width(), noBreak.stretch(), noBreak.shrink());
    }

    static final Item.Visitor<Step> OF = new Item.Visitor<>() {
        @Override
        public Step box(Box box) {
            return new Step(Kind.INK, new Glue(box.width(), 0, 0), Item.INFINITE_COST, 0, 0);
        }

        @Override
        public Step glue(Glue glue) {
            return new Step(Kind.SPACE, glue, 0, 0, 0);
        }

        @Override
        public Step penalty(Penalty penalty) {
            int cost = Math.max(-Item.INFINITE_COST, penalty.cost());
            return new Step(Kind.MARK, Glue.NONE, cost, penalty.width(), 0);
        }

        @Override
        public Step discretionary(Discretionary item) {
            return new Step(
                    Kind.INK,
                    sizeOf(item.noBreak()),
                    Math.max(-Item.INFINITE_COST, item.cost()),
                    item.preBreak().width(),
                    item.postBreak().width());
        }
    };
}
