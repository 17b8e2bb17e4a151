package galley.breaking;

/** Where a column that is to be kept together may be divided all the same. */
enum Keeps {
    /** Nowhere. */
    HELD,
    /** Within runs that are higher than any page. */
    HELD_WHERE_THEY_FIT,
    /** Everywhere. */
    GIVEN_UP
}
