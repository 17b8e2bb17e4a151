package galley.imposition;

/**
 * How a document is to stand on paper.
 *
 * @param pages which of its pages, in which order
 * @param paper what they are printed on
 * @param scheme how many stand where on a side
 * @param twoSided whether the sheets are printed on both sides; a booklet always is, a poster never
 */
public record Wish(PageRanges pages, Paper paper, Scheme scheme, boolean twoSided) {}
