package galley.breaking;

import java.util.List;

/**
 * The lines of a paragraph.
 *
 * @param lines in order; none for an empty paragraph
 * @param demerits what all breaks were charged together; in a paragraph's final pass TeX charges nothing for a line
 *     that had no rival, be it good or bad, and so do we
 * @param pass which pass succeeded, from 1 (no hyphenation) to 4 (last resort)
 */
public record Breaking(List<Line> lines, long demerits, int pass) {
    public Breaking {
        lines = List.copyOf(lines);
    }

    /**
     * One line: the items from {@code start} up to, not including, {@code end}. If the item at {@code end} is a
     * discretionary its part before the break closes the line; if the one the line before ended at is, its part after
     * the break opens this line.
     *
     * @param start index of the first item printed; discarded glue and penalties are left out
     * @param end index of the item the line is broken at; the size of the list for the last line
     * @param setting how boxes and glue are stretched to the measure
     * @param fit how well that goes
     * @param demerits what this line adds to the paragraph's total
     */
    public record Line(int start, int end, Setting setting, Fit fit, long demerits) {
        /** By how much the line sticks out of its measure, scaled points; 0 if it does not. */
        public long overfull() {
            return fit.overfull();
        }
    }

    /** Lines that stick out of their measure. */
    public List<Line> overfullLines() {
        return lines.stream().filter(line -> line.overfull() > 0).toList();
    }
}
