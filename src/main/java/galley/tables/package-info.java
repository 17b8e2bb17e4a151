/**
 * What an article states as tables: its infobox and its timeline, column by column, before any format writes them.
 * Comes in: an article and its timeline, and the name that its files have. Goes out: {@link galley.tables.Table}s of
 * clean cells, whose columns say what they hold. Never knows how a file writes a cell.
 */
@NullMarked
package galley.tables;

import org.jspecify.annotations.NullMarked;
