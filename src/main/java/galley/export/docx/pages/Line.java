package galley.export.docx.pages;

/**
 * A line of text.
 *
 * @param height from its top to that of the next, in points
 * @param notes what the notes called in it take at the foot of its page, in points
 */
record Line(double height, double notes) {}
