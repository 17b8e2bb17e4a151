package galley.breaking;

import galley.breaking.Item.Box;
import galley.breaking.Item.Discretionary;
import galley.breaking.Item.Glue;
import galley.breaking.Item.Penalty;
import java.util.ArrayList;
import java.util.List;

/**
 * A column before it is divided into pages: passages one below the other, some of them in several versions of which one
 * is printed, and the notes that stand at the foot of the page they are called on. All lengths in scaled points.
 *
 * @param passages from top to bottom
 * @param foot the notes
 * @param leading height of a line of running text, above zero: what page bottoms may differ by
 * @param grid distance of the baseline grid that slices are brought onto; 0 for none
 */
public record Column(List<Passage> passages, Foot foot, long leading, long grid) {
    public Column {
        passages = List.copyOf(passages);
        if (leading <= 0 || grid < 0) {
            throw new IllegalArgumentException("a column needs lines of some height: " + leading + ", grid " + grid);
        }
    }

    /** A column without choices and notes, its items' widths read as heights. */
    public static Column of(List<Item> items, long leading) {
        List<Slice> slices = items.stream().map(Slice::of).toList();
        return new Column(List.of(Passage.of(slices)), Foot.NONE, leading, 0);
    }

    /**
     * A stretch of the column: one version of it is printed.
     *
     * @param versions at least one; the first is the best by itself
     */
    public record Passage(List<Version> versions) {
        public Passage {
            versions = List.copyOf(versions);
            boolean choice = versions.size() > 1;
            if (versions.isEmpty() || (choice && !versions.stream().allMatch(Version::isInkAtBothEnds))) {
                throw new IllegalArgumentException("versions must begin and end with ink to stand for each other");
            }
        }

        /** A passage that there is only one way to print. */
        public static Passage of(List<Slice> slices) {
            return new Passage(List.of(new Version(slices, 0)));
        }
    }

    /**
     * One way to print a passage.
     *
     * @param slices from top to bottom
     * @param price what taking it costs, not negative, on the scale of penalties
     */
    public record Version(List<Slice> slices, long price) {
        public Version {
            slices = List.copyOf(slices);
        }

        private boolean isInkAtBothEnds() {
            return !slices.isEmpty()
                    && slices.get(0).item().accept(IS_INK)
                    && slices.get(slices.size() - 1).item().accept(IS_INK);
        }
    }

    /**
     * One item of a column.
     *
     * @param item its width is a height
     * @param below what stands so far below the end of the item is brought down onto the grid by space after it;
     *     negative where nothing is
     * @param noteLines so many lines of all notes, from the first on, are called by the time this is printed; 0 if it
     *     calls none, since what was called before counts on
     */
    public record Slice(Item item, long below, int noteLines) {
        /** For {@code below}: nothing need stand on the grid. */
        public static final long OFF_GRID = -1;

        /** An item that calls no note and needs no grid. */
        public static Slice of(Item item) {
            return new Slice(item, OFF_GRID, 0);
        }
    }

    /**
     * The lines of all notes in the order of their calls.
     *
     * @param separator height of what parts notes from text on every page that has any
     * @param lines of one note after the other
     */
    public record Foot(long separator, List<NoteLine> lines) {
        /** No notes. */
        public static final Foot NONE = new Foot(0, List.of());

        public Foot {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of a note.
     *
     * @param height with the space that parts it from the line before
     * @param opens whether it is the first of its note
     * @param mayEnd whether the foot of a page may end with it: the last of its note, or far enough into it
     */
    public record NoteLine(long height, boolean opens, boolean mayEnd) {}

    /** The slices that are printed if of each passage this version is, a number from 0 for each. */
    List<Slice> printed(List<Integer> versions) {
        List<Slice> printed = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            printed.addAll(passages.get(i).versions().get(versions.get(i)).slices());
        }
        return printed;
    }

    private static final Item.Visitor<Boolean> IS_INK = new Item.Visitor<>() {
        @Override
        public Boolean box(Box box) {
            return true;
        }

        @Override
        public Boolean glue(Glue glue) {
            return false;
        }

        @Override
        public Boolean penalty(Penalty penalty) {
            return false;
        }

        @Override
        public Boolean discretionary(Discretionary discretionary) {
            return true;
        }
    };
}
