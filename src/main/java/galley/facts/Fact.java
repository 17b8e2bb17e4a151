package galley.facts;

import galley.timeline.Moment;
import java.math.BigDecimal;

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

    /** A sum of money; its unit is the currency as written, never converted: {@code $5 million}. */
    record Money(String text, Amount amount) implements Fact {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.money(this);
        }
    }

    /**
     * A place on the globe: {@code 51°30′N 0°7′W}.
     *
     * @param latitude decimal degrees, from -90 to 90, north positive
     * @param longitude decimal degrees, from -180 to 180, east positive
     */
    record Coordinates(String text, BigDecimal latitude, BigDecimal longitude) implements Fact {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.coordinates(this);
        }
    }

    /** The name of a person, a place or a body: {@code Aktobe, Kazakhstan}. */
    record Name(String text) implements Fact {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.name(this);
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

        /** How dear. */
        R money(Money money);

        /** Where. */
        R coordinates(Coordinates coordinates);

        /** Who, or which place. */
        R name(Name name);

        /** Which of several. */
        R listing(Listing listing);

        /** Words. */
        R text(Text text);
    }
}
