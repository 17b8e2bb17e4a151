package galley.claims;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number that is all a cell holds: digits, grouped by threes or not, and decimals behind a point. */
final class PlainNumber {
    private static final Pattern SHAPE =
            Pattern.compile("(\\d{1,3}(,\\d{3})+|\\d{1,3}([\\u00A0\\u2009\\u202F ]\\d{3})+|\\d{1,12})(\\.\\d{1,6})?");
    private static final Pattern GROUPING = Pattern.compile("[,\\u00A0\\u2009\\u202F ]");
    private static final Pattern NONE = Pattern.compile("[-\\u2010-\\u2015\\u2212]");

    private PlainNumber() {}

    /** The number; 0 for a dash, which says that there was none; empty for anything else. */
    static Optional<BigDecimal> of(String cell) {
        if (NONE.matcher(cell).matches()) {
            return Optional.of(BigDecimal.ZERO);
        }
        return SHAPE.matcher(cell).matches()
                ? Optional.of(new BigDecimal(GROUPING.matcher(cell).replaceAll("")))
                : Optional.empty();
    }
}
