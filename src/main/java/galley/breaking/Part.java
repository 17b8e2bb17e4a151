package galley.breaking;

import galley.breaking.Item.Box;
import galley.breaking.Item.Discretionary;
import galley.breaking.Item.Glue;
import galley.breaking.Item.Penalty;

/** What an item prints before, after or without a break at it. */
enum Part implements Item.Visitor<Box> {
    /** What ends the line that is broken at the item. */
    PRE_BREAK {
        @Override
        public Box penalty(Penalty penalty) {
            return penalty.width() == 0 ? Box.EMPTY : new Box(penalty.width());
        }

        @Override
        public Box discretionary(Discretionary discretionary) {
            return discretionary.preBreak();
        }
    },
    /** What opens the line after a break at the item. */
    POST_BREAK {
        @Override
        public Box discretionary(Discretionary discretionary) {
            return discretionary.postBreak();
        }
    },
    /** The ink of an item inside a line. */
    NO_BREAK {
        @Override
        public Box box(Box box) {
            return box;
        }

        @Override
        public Box discretionary(Discretionary discretionary) {
            return discretionary.noBreak();
        }
    };

    @Override
    public Box box(Box box) {
        return Box.EMPTY;
    }

    @Override
    public Box glue(Glue glue) {
        return Box.EMPTY;
    }

    @Override
    public Box penalty(Penalty penalty) {
        return Box.EMPTY;
    }
}
