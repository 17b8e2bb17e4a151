package galley.export.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Shares a width among columns. */
final class ColumnWidths {
    /** Text beyond so many characters asks for no more width: it breaks into lines. */
    private static final int LONGEST = 60;
    /** Every column asks for at least so many characters. */
    private static final int SHORTEST = 6;

    private ColumnWidths() {}

    /** Columns in proportion to these shares, the last taking what rounding leaves. */
    static List<Long> shared(long width, int... shares) {
        long all = Arrays.stream(shares).asLongStream().sum();
        List<Long> widths = new ArrayList<>();
        long left = width;
        for (int i = 0; i < shares.length - 1; i++) {
            long part = width * shares[i] / all;
            widths.add(part);
            left -= part;
        }
        widths.add(left);
        return widths;
    }

    /** Columns in proportion to the longest text in each, within limits. */
    static List<Long> fitted(long width, int[] longest) {
        return shared(
                width,
                Arrays.stream(longest)
                        .map(length -> Math.max(SHORTEST, Math.min(LONGEST, length)))
                        .toArray());
    }
}
