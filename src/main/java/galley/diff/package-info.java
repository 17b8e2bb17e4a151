/**
 * What changed between two articles. Comes in: two articles, of whatever notation. Goes out: a list of differences as a
 * person would name them (a fact, a sentence, a heading), and both articles merged into one, with what is new and what
 * is gone marked, from which a redline is written. Never knows notations, documents, files.
 *
 * <p>Headings and blocks are matched first, then sentences, then words. Time and memory stay in proportion to the text:
 * where two stretches are too long and too different to be compared pair by pair, they are taken as replaced.
 */
@NullMarked
package galley.diff;

import org.jspecify.annotations.NullMarked;
