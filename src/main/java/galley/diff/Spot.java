package galley.diff;

import galley.source.Place;

/**
 * Where something stands in both articles.
 *
 * @param before in the earlier one
 * @param after in the later one
 */
record Spot(Place before, Place after) {
    /** What the earlier article alone has. */
    static Spot before(Place place) {
        return new Spot(place, Place.UNKNOWN);
    }

    /** What the later article alone has. */
    static Spot after(Place place) {
        return new Spot(Place.UNKNOWN, place);
    }
}
