package galley.dates;

/** How much time the words of a date cover; the order is from finest to coarsest. */
public enum Grain {
    /** A day. */
    DAY,
    /** A month. */
    MONTH,
    /** A season of a year. */
    SEASON,
    /** A year. */
    YEAR,
    /** Ten years. */
    DECADE,
    /** A hundred years. */
    CENTURY
}
