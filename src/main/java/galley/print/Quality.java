package galley.print;

import java.util.Arrays;
import java.util.Optional;

/** How carefully to print (RFC 8011, 5.2.13). */
public enum Quality {
    /** Fast, or sparing of ink. */
    DRAFT(3),
    /** As usual. */
    NORMAL(4),
    /** As well as it can. */
    HIGH(5);

    private final int number;

    Quality(int number) {
        this.number = number;
    }

    /** The number of IPP. */
    public int number() {
        return number;
    }

    /** The keyword of the standard. */
    public String keyword() {
        return switch (this) {
            case DRAFT -> "draft";
            case NORMAL -> "normal";
            case HIGH -> "high";
        };
    }

    /** The quality of a number; empty for one that the standard lacks. */
    public static Optional<Quality> of(int number) {
        return Arrays.stream(values())
                .filter(quality -> quality.number == number)
                .findFirst();
    }
}
