package galley.imposition;

/**
 * A page, or a part of it, where it stands on a side.
 *
 * @param page which page of the document, from zero
 * @param onto from the page's own space (points, origin at the lower left of what is seen of the page, upright) to the
 *     side's space (points, origin at its lower left)
 * @param clip the part of the side outside of which nothing of the page shows
 */
public record Placement(int page, Transform onto, Box clip) {

    Placement moved(Transform by) {
        return new Placement(page, onto.then(by), by.of(clip));
    }
}
