package galley.breaking;

import galley.breaking.Item.Glue;

/**
 * One end of a line: the running totals of the paragraph there. What a line holds is its right edge less its left edge.
 *
 * @param item at a left edge the first item kept, at a right edge the item the line is broken at
 * @param width natural width so far
 * @param stretch finite stretch so far
 * @param shrink shrink so far
 * @param fill infinite stretch so far
 * @param growth by how much all boxes so far could widen
 * @param loss by how much all boxes so far could narrow
 * @param protrusion how far the ink at this edge hangs out of the measure
 */
record Edge(int item, long width, long stretch, long shrink, long fill, long growth, long loss, int protrusion) {
    Edge plus(Glue glue) {
        return new Edge(
                item,
                width + glue.width(),
                stretch + glue.stretch(),
                shrink + glue.shrink(),
                fill + glue.fill(),
                growth,
                loss,
                protrusion);
    }
}
