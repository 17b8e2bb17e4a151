/**
 * An article's facts as two CSV tables, infobox and timeline, that open right in spreadsheets, databases and data
 * frames: RFC 4180, one type for each column, nothing that a spreadsheet would run. Comes in: an edition. Goes out:
 * {@code infobox.csv} and {@code timeline.csv}. Never knows pages or styles; never adds a fact of its own.
 */
@NullMarked
package galley.export.csv;

import org.jspecify.annotations.NullMarked;
