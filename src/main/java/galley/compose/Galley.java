package galley.compose;

import galley.breaking.Item;
import galley.breaking.Item.Box;
import galley.breaking.Item.Discretionary;
import galley.breaking.Item.Glue;
import galley.breaking.Item.Penalty;
import galley.compose.Strip.Band;
import galley.lines.Sp;
import galley.page.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/** A column of strips that is not yet divided into pages, with the places where it may be. Used by one thread. */
final class Galley {

    /**
     * One item of the column.
     *
     * @param item what the page breaker sees
     * @param strip what it prints where the column is not divided at it
     * @param before what it prints at the foot of the page if the column is divided at it
     * @param after what it prints at the head of the next page then
     * @param onGrid for space: how far below it something stands that belongs on the baseline grid, in points; empty
     *     where nothing does
     */
    record Entry(Item item, Strip strip, Strip before, Strip after, OptionalDouble onGrid) {
        static Entry of(Item item) {
            return new Entry(item, Strip.NONE, Strip.NONE, Strip.NONE, OptionalDouble.empty());
        }

        /** The same ink with another item for the page breaker. */
        Entry with(Item other) {
            return new Entry(other, strip, before, after, onGrid);
        }

        /** The same with all its strips changed; only ink may change, never a height. */
        private Entry map(UnaryOperator<Strip> change) {
            return new Entry(item, change.apply(strip), change.apply(before), change.apply(after), onGrid);
        }

        private boolean isRoom() {
            return strip.height() > 0 || before.height() > 0 || after.height() > 0;
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private double height;

    List<Entry> entries() {
        return entries;
    }

    /** What may be printed otherwise, from top to bottom. */
    List<Choice> choices() {
        return choices;
    }

    /** The same column, all of which may be printed otherwise. */
    Galley orElse(List<Choice.Other> others) {
        if (!others.isEmpty()) {
            choices.add(new Choice(0, entries.size(), others));
        }
        return this;
    }

    /** Height in points when nothing is divided. */
    double height() {
        return height;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Adds a strip. Two strips in a row stay together. */
    Galley add(Strip strip) {
        entries.add(new Entry(new Box(Sp.of(strip.height())), strip, Strip.NONE, Strip.NONE, OptionalDouble.empty()));
        height += strip.height();
        return this;
    }

    /** Adds all of another galley, with what may be printed otherwise. */
    Galley add(Galley other) {
        for (Choice choice : other.choices) {
            choices.add(choice.moved(entries.size()));
        }
        entries.addAll(other.entries);
        height += other.height;
        return this;
    }

    /** Adds space that goes at the head of a page; a place to divide the column unless a keep stands before it. */
    Galley space(double points) {
        return space(points, OptionalDouble.empty());
    }

    /** Adds space that may grow by less than a line, so that what stands so far below it comes onto the grid. */
    Galley space(double points, OptionalDouble onGrid) {
        return space(new Glue(Sp.of(points), 0, 0), onGrid);
    }

    /** The same, and the page may widen and narrow it. */
    Galley space(Glue space, OptionalDouble onGrid) {
        entries.add(new Entry(space, Strip.NONE, Strip.NONE, Strip.NONE, onGrid));
        height += Sp.points(space.width());
        return this;
    }

    /** Keeps what follows on the page of what stands before. */
    Galley keep() {
        entries.add(Entry.of(Penalty.PROHIBITED));
        return this;
    }

    /** Lets the column be divided here at a price; 0 is free. */
    Galley mayDivide(int cost) {
        return mayDivide(new Penalty(cost));
    }

    /** Lets the column be divided here at a price, or forbids it. */
    Galley mayDivide(Penalty price) {
        entries.add(Entry.of(price));
        return this;
    }

    /** Lets the column be divided here, with other ink if it is than if it is not. */
    Galley mayDivide(int cost, Strip before, Strip after, Strip otherwise) {
        Item item = new Discretionary(box(before), box(after), box(otherwise), cost, false);
        entries.add(new Entry(item, otherwise, before, after, OptionalDouble.empty()));
        height += otherwise.height();
        return this;
    }

    /** Adds space where the column may be divided for nothing, with other space at the head of the next page then. */
    Galley mayDivideAt(Glue space, Strip after, OptionalDouble onGrid) {
        Box otherwise = new Box(space.width(), 0, 0, space.stretch(), space.shrink());
        Strip blank = Strip.blank(Sp.points(space.width()));
        Item item = new Discretionary(Box.EMPTY, box(after), otherwise, 0, false);
        entries.add(new Entry(item, blank, Strip.NONE, after, onGrid));
        height += blank.height();
        return this;
    }

    private static Box box(Strip strip) {
        return strip.height() == 0 ? Box.EMPTY : new Box(Sp.of(strip.height()));
    }

    /** The same column with a band behind all of it; nothing of it may be printed otherwise. */
    Galley on(Band band) {
        return map(strip -> strip.on(band));
    }

    /** The same column, settled, with all its strips changed; only ink may change, never a height. */
    Galley map(UnaryOperator<Strip> change) {
        Galley changed = new Galley();
        for (Entry entry : entries) {
            changed.entries.add(entry.isRoom() ? entry.map(change) : entry);
        }
        changed.height = height;
        return changed;
    }

    /** Changes the ink of the first strip that has a baseline; the heading's label, an item's bullet. */
    Galley mapFirst(UnaryOperator<Strip> change) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.strip.baseline() > 0) {
                entries.set(
                        i, new Entry(entry.item, change.apply(entry.strip), entry.before, entry.after, entry.onGrid));
                return this;
            }
        }
        return this;
    }

    /** Changes the ink of the last strip that has a baseline: the line that a page number ends. */
    Galley mapLast(UnaryOperator<Strip> change) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            if (entry.strip.baseline() > 0) {
                entries.set(
                        i, new Entry(entry.item, change.apply(entry.strip), entry.before, entry.after, entry.onGrid));
                return this;
            }
        }
        return this;
    }

    /** Whether there is one strip with a baseline and no more. */
    boolean isOneLine() {
        return entries.stream()
                        .filter(entry -> entry.strip.baseline() > 0)
                        .limit(2)
                        .count()
                == 1;
    }

    /** The distance from the top to the first baseline; 0 where there is none. */
    double firstBaseline() {
        double top = 0;
        for (Entry entry : entries) {
            if (entry.strip.baseline() > 0) {
                return top + entry.strip.baseline();
            }
            top += extent(entry);
        }
        return 0;
    }

    /** A column of entries. */
    static Galley of(List<Entry> entries) {
        Galley galley = new Galley();
        for (Entry entry : entries) {
            galley.entries.add(entry);
            galley.height += extent(entry);
        }
        return galley;
    }

    /** Forbids every division: the whole stays on one page if a page has room for it. */
    Galley whole() {
        Galley whole = new Galley();
        for (Entry entry : entries) {
            boolean space = extent(entry) > 0 && entry.strip.isNone();
            if (space) {
                whole.keep();
                whole.entries.add(entry);
            } else if (extent(entry) > 0) {
                whole.add(entry.strip);
            }
        }
        whole.height = height;
        return whole;
    }

    /** The whole galley as one strip that is never cut; its bands become rules. */
    Strip joined() {
        List<Mark> tints = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        double top = 0;
        for (Entry entry : entries) {
            for (Band band : entry.strip.bands()) {
                tints.add(band.rule(top, entry.strip.height()));
            }
            for (Mark mark : entry.strip.marks()) {
                marks.add(mark.moved(0, top));
            }
            top += extent(entry);
        }
        tints.addAll(marks);
        return new Strip(top, firstBaseline(), tints, List.of(), Optional.empty());
    }

    /** What an entry adds to the height of an undivided column, in points. */
    static double extent(Entry entry) {
        return Sp.points(size(entry).width());
    }

    /** What an entry adds to the height of an undivided column, and how it gives. */
    static Glue size(Entry entry) {
        return entry.item.accept(SIZE);
    }

    private static final Item.Visitor<Glue> SIZE = new Item.Visitor<>() {
        @Override
        public Glue box(Box box) {
            return new Glue(box.width(), 0, 0);
        }

        @Override
        public Glue glue(Glue glue) {
            return glue;
        }

        @Override
        public Glue penalty(Penalty penalty) {
            return Glue.NONE;
        }

        @Override
        public Glue discretionary(Discretionary discretionary) {
            Box box = discretionary.noBreak();
            return new Glue(box.width(), box.stretch(), box.shrink());
        }
    };
}
