package galley.timeline;

import galley.dates.Grain;
import java.util.Locale;

/** How exactly a date is known; the order is from finest to coarsest. */
public enum Precision {
    /** A clock time on a day. */
    TIME,
    /** A day. */
    DAY,
    /** A month. */
    MONTH,
    /** A season of a year. */
    SEASON,
    /** A year. */
    YEAR,
    /** Ten years: the 1970s. */
    DECADE,
    /** A hundred years: the 2nd century. */
    CENTURY;

    static Precision of(Grain grain) {
        return switch (grain) {
            case DAY -> DAY;
            case MONTH -> MONTH;
            case SEASON -> SEASON;
            case YEAR -> YEAR;
            case DECADE -> DECADE;
            case CENTURY -> CENTURY;
        };
    }

    /** The word in tables: {@code day}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
