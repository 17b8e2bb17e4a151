package galley.breaking;

import java.util.List;

/**
 * The measure and the indent of every line of a paragraph; the last entry holds for all further lines.
 *
 * @param measures at least one, in the order of the lines
 */
public record LineShape(List<Measure> measures) {
    public LineShape {
        measures = List.copyOf(measures);
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("a line shape needs at least one measure");
        }
    }

    /**
     * One line's room.
     *
     * @param indent distance from the left edge of the column to the line, scaled points
     * @param width what the line has room for, scaled points
     */
    public record Measure(int indent, int width) {}

    /** Every line of the same width. */
    public static LineShape of(int width) {
        return new LineShape(List.of(new Measure(0, width)));
    }

    /** The room of a line, counted from one. */
    public Measure measure(int line) {
        return measures.get(Math.min(line, measures.size()) - 1);
    }

    /** The last line whose measure differs from that of all lines after it; 0 if all lines are alike. */
    int lastSpecialLine() {
        int last = measures.size() - 1;
        Measure common = measures.get(last);
        while (last > 0 && measures.get(last - 1).width() == common.width()) {
            last--;
        }
        return last;
    }
}
