/**
 * The tables as a workbook. Comes in: an edition. Goes out: an XLSX file, whose cells are numbers, days, truth values
 * and text as the columns have them. Never knows how the tables are made, nor CSV.
 */
@NullMarked
package galley.export.xlsx;

import org.jspecify.annotations.NullMarked;
