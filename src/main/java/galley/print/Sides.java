package galley.print;

import java.util.Arrays;
import java.util.Optional;

/** Which sides of the paper are printed, and how it is turned (RFC 8011, 5.2.8). */
public enum Sides {
    /** The front alone. */
    ONE_SIDED("one-sided"),
    /** Both, turned like the leaf of a book. */
    LONG_EDGE("two-sided-long-edge"),
    /** Both, turned like the leaf of a notepad. */
    SHORT_EDGE("two-sided-short-edge");

    private final String keyword;

    Sides(String keyword) {
        this.keyword = keyword;
    }

    /** The keyword of IPP. */
    public String keyword() {
        return keyword;
    }

    /** The sides of a keyword; empty for a keyword that the standard lacks. */
    public static Optional<Sides> of(String keyword) {
        return Arrays.stream(values())
                .filter(sides -> sides.keyword.equals(keyword))
                .findFirst();
    }
}
