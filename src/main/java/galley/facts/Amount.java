package galley.facts;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as far as a text states it: exact, between two ends, or bounded on one side.
 *
 * @param min the least it may be; empty where the text sets no lower end. Of {@link Qualifier#OVER} the number that it
 *     exceeds
 * @param max the most it may be; empty where the text sets no upper end. Of {@link Qualifier#UNDER} the number that it
 *     stays below
 * @param qualifier how the text states it
 * @param unit what is counted or measured, in the words of the text: {@code victims}, {@code km}; {@code people} where
 *     only the label says so; empty where nothing does
 */
public record Amount(Optional<BigDecimal> min, Optional<BigDecimal> max, Qualifier qualifier, String unit) {

    /** Checks that there is an end and that the ends are in order. */
    public Amount {
        if (min.isEmpty() && max.isEmpty()) {
            throw new IllegalArgumentException("an amount has at least one end");
        }
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            throw new IllegalArgumentException("an amount's ends are in order: " + min + " " + max);
        }
    }

    /** The number that the text gives, with the one side or both sides that its qualifier leaves. */
    static Amount of(Qualifier qualifier, BigDecimal number) {
        Optional<BigDecimal> end = Optional.of(number);
        return switch (qualifier) {
            case MIN, OVER -> new Amount(end, Optional.empty(), qualifier, "");
            case MAX, UNDER -> new Amount(Optional.empty(), end, qualifier, "");
            case EXACT, ABOUT, RANGE -> new Amount(end, end, qualifier, "");
        };
    }

    Amount in(String ofUnit) {
        return new Amount(min, max, qualifier, ofUnit);
    }

    /** Whether all its ends are whole numbers. */
    boolean whole() {
        return min.map(BigDecimal::scale).orElse(0) <= 0
                && max.map(BigDecimal::scale).orElse(0) <= 0;
    }
}
