package galley.compose;

import galley.breaking.Item;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/**
 * A stretch of a galley that may be printed otherwise.
 *
 * @param from its first entry
 * @param to the entry after its last
 * @param others what may be printed in its place
 */
record Choice(int from, int to, List<Other> others) {
    Choice {
        others = List.copyOf(others);
    }

    /**
     * What may be printed instead.
     *
     * @param price what that costs
     * @param sketches its entries, as far as the page breaker needs to know them
     * @param galley its entries, set when they are asked for: as many as there are sketches
     */
    record Other(long price, List<Sketch> sketches, Supplier<Galley> galley) {
        Other {
            sketches = List.copyOf(sketches);
        }
    }

    /**
     * An entry that is not set yet.
     *
     * @param item what the page breaker sees
     * @param onGrid as of an entry
     * @param note the highest number of a note that is called in it; 0 for none
     */
    record Sketch(Item item, OptionalDouble onGrid, int note) {}

    /** The same stretch further down. */
    Choice moved(int entries) {
        return new Choice(from + entries, to + entries, others);
    }
}
