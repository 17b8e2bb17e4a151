package galley.lines;

/** How much of a paragraph may be broken: each latitude is tried when the one before it finds no lines. */
enum Latitude {
    /** All rules hold: names stay whole, no runt is left, what belongs together stays together. */
    HOUSE,
    /** Names may be hyphenated and runts left, at a price; lines may be as loose as they must. */
    NAMES_BROKEN,
    /** Blanks that should hold may be broken at. */
    TIES_BROKEN,
    /** Words may be cut between any two characters. */
    CUT_ANYWHERE
}
