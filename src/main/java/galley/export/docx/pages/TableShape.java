package galley.export.docx.pages;

/**
 * What a table style adds to the text of its cells.
 *
 * @param padding above and below the text of each row, in twips
 * @param beside left and right of the text of each cell, in twips
 * @param rule thickness of the rules between rows, in eighths of a point
 */
public record TableShape(long padding, long beside, long rule) {
    /** Nothing. */
    static final TableShape BARE = new TableShape(0, 0, 0);
}
