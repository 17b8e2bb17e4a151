package galley.facts;

import java.util.Locale;

/** How a text states a number. */
public enum Qualifier {
    /** {@code 25}. */
    EXACT,
    /** {@code 5–10}. */
    RANGE,
    /** {@code 40+}, {@code at least 40}. */
    MIN,
    /** {@code up to 40}. */
    MAX,
    /** {@code more than 40}: 40 itself is not meant. */
    OVER,
    /** {@code fewer than 40}: 40 itself is not meant. */
    UNDER,
    /** {@code about 40}. */
    ABOUT;

    /** The word in tables: {@code min}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
