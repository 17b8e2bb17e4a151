package galley.breaking;

/**
 * One piece of a paragraph, or of a column: a box, glue, a penalty or a discretionary.
 *
 * <p>All lengths are scaled points, 65,536 to the point, as in TeX: integer sums are the same on every machine, and
 * breaks can be compared with TeX's one by one. A paragraph's list carries its own ending, usually
 * {@link Penalty#PROHIBITED} and {@link Glue#FILL}; the end of the list is a forced break.
 */
public sealed interface Item {
    /** A cost at or above this forbids a break; its negative forces one (tex.web §157, {@code inf_penalty}). */
    int INFINITE_COST = 10_000;

    /** Decides by kind of item. */
    <R> R accept(Visitor<R> visitor);

    /** What to do with each kind of item. */
    interface Visitor<R> {
        /** Visits a box. */
        R box(Box box);

        /** Visits glue. */
        R glue(Glue glue);

        /** Visits a penalty. */
        R penalty(Penalty penalty);

        /** Visits a discretionary. */
        R discretionary(Discretionary discretionary);
    }

    /**
     * Ink of fixed width: a word, part of a word, an image; in a column, a line or a row by its height.
     *
     * @param width natural width
     * @param leftProtrusion how far it may hang out of the measure when it opens a line
     * @param rightProtrusion how far it may hang out of the measure when it ends a line
     * @param stretch by how much the glyphs may widen when the line is expanded to the limit, not negative; in the part
     *     of a discretionary that is printed where a column is not broken at it, as of glue
     * @param shrink by how much the glyphs may narrow when the line is condensed to the limit, not negative; likewise
     */
    record Box(int width, int leftProtrusion, int rightProtrusion, int stretch, int shrink) implements Item {
        /** Nothing: the part of a discretionary that is not there. */
        public static final Box EMPTY = new Box(0);

        public Box {
            if (stretch < 0 || shrink < 0) {
                throw new IllegalArgumentException("a box cannot expand by a negative length");
            }
        }

        /** A box that neither protrudes nor expands. */
        public Box(int width) {
            this(width, 0, 0, 0, 0);
        }

        /** Whether it stands for nothing at all. */
        public boolean isEmpty() {
            return equals(EMPTY);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.box(this);
        }
    }

    /**
     * Space that may grow and shrink; dropped when a line is broken at it or just before it. A line may be broken at
     * glue that follows a box or a discretionary.
     *
     * @param width natural width, may be negative
     * @param stretch by how much it grows at a glue ratio of 1
     * @param shrink by how much it shrinks at a glue ratio of -1; a finite length always
     * @param fill infinite stretch, in scaled {@code fil}: where a line has any, it takes up all the slack
     */
    record Glue(int width, int stretch, int shrink, int fill) implements Item {
        /** Takes whatever is left of a line: the close of a paragraph, TeX's {@code \parfillskip}. */
        public static final Glue FILL = new Glue(0, 0, 0, 65_536);

        /** No space at all, yet a place to break. */
        public static final Glue NONE = new Glue(0, 0, 0);

        /** Glue without infinite stretch. */
        public Glue(int width, int stretch, int shrink) {
            this(width, stretch, shrink, 0);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.glue(this);
        }
    }

    /**
     * A place to break at a price.
     *
     * @param width what a break here adds to the end of the line, nothing otherwise
     * @param cost from {@code -INFINITE_COST} (must break) to {@code INFINITE_COST} (must not)
     * @param flagged whether two such breaks in a row look bad, as hyphens do
     */
    record Penalty(int width, int cost, boolean flagged) implements Item {
        /** No break here; the next item is kept with this place. */
        public static final Penalty PROHIBITED = new Penalty(INFINITE_COST);

        /** A break that must be taken. */
        public static final Penalty FORCED = new Penalty(-INFINITE_COST);

        /** A penalty that adds nothing to the line and is not flagged. */
        public Penalty(int cost) {
            this(0, cost, false);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.penalty(this);
        }
    }

    /**
     * A break that changes what is printed, as hyphenation does; always flagged. In a column it stands between the rows
     * of a table whose head is repeated: the head is the part after the break.
     *
     * @param preBreak what ends the line when it is broken here: the hyphen
     * @param postBreak what opens the next line when it is broken here
     * @param noBreak what is printed when it is not broken here
     * @param cost as of a {@link Penalty}
     * @param automatic whether patterns found it; TeX's first pass, which does without hyphenation, leaves such alone
     */
    record Discretionary(Box preBreak, Box postBreak, Box noBreak, int cost, boolean automatic) implements Item {
        /** A hyphen that patterns allow inside a word. */
        public static Discretionary hyphen(Box hyphen, int cost) {
            return new Discretionary(hyphen, Box.EMPTY, Box.EMPTY, cost, true);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.discretionary(this);
        }
    }
}
