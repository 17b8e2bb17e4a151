/**
 * Line and page breaking on boxes, glue and penalties. In come items with widths in scaled points and the measure of
 * each line, or the height of each page; out go breakpoints as indices into the list, with how each line is to be
 * stretched. This room knows plain arithmetic alone: never a font, a word, a style or a page's furniture.
 */
@NullMarked
package galley.breaking;

import org.jspecify.annotations.NullMarked;
