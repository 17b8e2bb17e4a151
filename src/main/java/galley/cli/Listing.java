package galley.cli;

/** How differences are listed. */
enum Listing {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON
}
