package galley.compose;

import galley.compose.Galley.Entry;
import galley.page.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of a table that no page has room for, cut into slices between the lines of its cells. */
final class RowSlices {
    /** Height of a slice: two or three lines, so that a page is filled well. */
    private static final double SLICE = 40;

    private final List<Galley> cells;
    private final double padding;

    RowSlices(List<Galley> cells, double padding) {
        this.cells = cells;
        this.padding = padding;
    }

    List<Strip> slices() {
        int[] at = new int[cells.size()];
        List<Strip> slices = new ArrayList<>();
        while (remains(at)) {
            slices.add(slice(at));
        }
        int last = slices.size() - 1;
        slices.set(0, slices.get(0).within(slices.get(0).height() + padding, padding));
        slices.set(last, slices.get(last).within(slices.get(last).height() + padding, 0));
        return slices;
    }

    private boolean remains(int[] at) {
        for (int c = 0; c < at.length; c++) {
            if (at[c] < cells.get(c).entries().size()) {
                return true;
            }
        }
        return false;
    }

    private Strip slice(int[] at) {
        List<Mark> marks = new ArrayList<>();
        double height = 0;
        double baseline = 0;
        for (int c = 0; c < at.length; c++) {
            List<Entry> entries = cells.get(c).entries();
            double top = 0;
            while (at[c] < entries.size() && (top == 0 || top + Galley.extent(entries.get(at[c])) <= SLICE)) {
                Entry entry = entries.get(at[c]++);
                Strip strip = entry.strip();
                if (baseline == 0 && strip.baseline() > 0) {
                    baseline = top + strip.baseline();
                }
                for (Mark mark : strip.marks()) {
                    marks.add(mark.moved(0, top));
                }
                top += Galley.extent(entry);
            }
            height = Math.max(height, top);
        }
        return new Strip(height, baseline, marks, List.of(), Optional.empty());
    }
}
