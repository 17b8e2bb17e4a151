package galley.breaking;

import galley.breaking.Column.Foot;
import galley.breaking.Column.NoteLine;
import java.util.List;

/** The notes of a column by running height: what of them a page has room for. */
final class FootNotes {
    private final long separator;
    private final long[] height;
    private final boolean[] mayEnd;
    /** How many notes have begun before a line. */
    private final int[] begun;

    FootNotes(Foot foot) {
        List<NoteLine> lines = foot.lines();
        separator = foot.separator();
        height = new long[lines.size() + 1];
        mayEnd = new boolean[lines.size() + 1];
        begun = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            height[i + 1] = height[i] + lines.get(i).height();
            mayEnd[i + 1] = lines.get(i).mayEnd();
            begun[i + 1] = begun[i] + (i == 0 || lines.get(i).opens() ? 1 : 0);
        }
    }

    /** Number of lines. */
    int count() {
        return height.length - 1;
    }

    /** What lines take of a page, scaled points; 0 for none. */
    long height(int from, int to) {
        return to <= from ? 0 : separator + height[to] - height[from];
    }

    /** Up to which line a page takes the notes that are called: all, or as many lines as there is room for. */
    int end(int from, int called, long room) {
        if (called <= from || height(from, called) <= room) {
            return called;
        }
        int end = fitting(from, called, room - separator + height[from]);
        while (end > from && !mayEnd[end]) {
            end--;
        }
        return end;
    }

    /**
     * The last line of a stretch whose running height is no more than a limit; its beginning where none is. Asked for
     * every page that may be open at every break, with hundreds of lines waiting in an article of many notes.
     */
    private int fitting(int from, int to, long limit) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (height[middle] <= limit) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Of how many notes that are called nothing stands above a line. */
    int late(int end, int called) {
        return end < called ? begun[called] - begun[end] : 0;
    }
}
