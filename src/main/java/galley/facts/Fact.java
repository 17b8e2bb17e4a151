package galley.facts;

import galley.timeline.Moment;

/** What a value, or a part of one, says. A closed family; see {@link Visitor}. */
public sealed interface Fact {

    /** The words that say so, without markup; never changed by their reading. */
    String text();

    /** Lets the visitor decide by kind. */
    <R> R accept(Visitor<R> visitor);

    /** How many there are of something: {@code 7 victims}, {@code 40+} injuries. */
    record Count(String text, Amount amount) implements Fact {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.count(this);
        }
    }

    /** A number that is measured, or whose unit is not told: {@code 12.5 km}. */
    record Quantity(String text, Amount amount) implements Fact {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quantity(this);
        }
    }

    /** A date or a stretch between two: {@code 5–10 June 2016}. */
    record DateRange(String text, Moment moment) implements Fact {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dateRange(this);
        }
    }

    /** Several things named one after the other; {@link FieldFacts#parts()} has them. */
    record Listing(String text) implements Fact {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listing(this);
        }
    }

    /** Words that are taken as they stand. */
    record Text(String text) implements Fact {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * A decision for each kind of fact.
     *
     * @param <R> what the decision yields
     */
    interface Visitor<R> {
        /** How many. */
        R count(Count count);

        /** How much. */
        R quantity(Quantity quantity);

        /** When. */
        R dateRange(DateRange dateRange);

        /** Which of several. */
        R listing(Listing listing);

        /** Words. */
        R text(Text text);
    }
}
