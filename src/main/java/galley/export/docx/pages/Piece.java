package galley.export.docx.pages;

import galley.font.FontSpec;

/**
 * A stretch of a paragraph in one look.
 *
 * @param text its characters; a line feed ends the line, a tab goes on to the next stop
 * @param font what it is set in
 * @param notes height of the notes called at its end, in points
 */
record Piece(String text, FontSpec font, double notes) {}
