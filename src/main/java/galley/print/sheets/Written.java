package galley.print.sheets;

/**
 * What came of laying a PDF out.
 *
 * @param isOriginal whether nothing had to change, and the bytes are those of the file that was read
 * @param isTagged whether the result has a structure tree; one that shows a page twice or in parts has none
 */
public record Written(boolean isOriginal, boolean isTagged) {}
