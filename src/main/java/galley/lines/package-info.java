/**
 * Sets paragraphs in lines. Comes in: spans of text, each in one style, the look of the paragraph and its measure. Goes
 * out: its lines, as marks at their places.
 *
 * <p>The stages, each in files of its own: spans become words and blanks ({@code Tokeniser}), words boxes, glue and
 * penalties ({@code Itemiser}), and the breaks chosen among them lines ({@code LineSetter}, {@code LineAssembler}).
 * Never knows what a paragraph is part of, nor what stands above or below it: a line has no page.
 */
@NullMarked
package galley.lines;

import org.jspecify.annotations.NullMarked;
