package galley.font;

import java.util.Arrays;

/** Glyph ids with their places in design units and the text they stand for, one row per glyph, in visual order. */
final class GlyphArray {
    private static final int GLYPH = 0;
    private static final int ADVANCE = 1;
    private static final int X_OFFSET = 2;
    private static final int Y_OFFSET = 3;
    private static final int CLUSTER = 4;
    private static final int CLUSTER_END = 5;
    private static final int COLUMNS = 6;

    private final int[] rows;

    private GlyphArray(int[] rows) {
        this.rows = rows;
    }

    int count() {
        return rows.length / COLUMNS;
    }

    int glyph(int index) {
        return rows[index * COLUMNS + GLYPH];
    }

    int advance(int index) {
        return rows[index * COLUMNS + ADVANCE];
    }

    int xOffset(int index) {
        return rows[index * COLUMNS + X_OFFSET];
    }

    int yOffset(int index) {
        return rows[index * COLUMNS + Y_OFFSET];
    }

    int cluster(int index) {
        return rows[index * COLUMNS + CLUSTER];
    }

    /** Where the text of the glyph ends; equal to {@link #cluster} if another glyph of the cluster carries the text. */
    int clusterEnd(int index) {
        return rows[index * COLUMNS + CLUSTER_END];
    }

    /** Whether the glyph is the last of a cluster that takes up room, so that letter spacing goes after it. */
    boolean endsCluster(int index) {
        if (index + 1 < count() && cluster(index + 1) == cluster(index)) {
            return false;
        }
        for (int i = index; i >= 0 && cluster(i) == cluster(index); i--) {
            if (advance(i) != 0) {
                return true;
            }
        }
        return false;
    }

    GlyphArray slice(int from, int to) {
        return new GlyphArray(Arrays.copyOfRange(rows, from * COLUMNS, to * COLUMNS));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GlyphArray that && Arrays.equals(rows, that.rows);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rows);
    }

    /** Collects glyphs in visual order. */
    static final class Builder {
        private int[] rows = new int[16 * COLUMNS];
        private int length;

        boolean isEmpty() {
            return length == 0;
        }

        void add(int glyph, int advance, int xOffset, int yOffset, int cluster) {
            if (length == rows.length) {
                rows = Arrays.copyOf(rows, 2 * length);
            }
            rows[length + GLYPH] = glyph;
            rows[length + ADVANCE] = advance;
            rows[length + X_OFFSET] = xOffset;
            rows[length + Y_OFFSET] = yOffset;
            rows[length + CLUSTER] = cluster;
            rows[length + CLUSTER_END] = cluster;
            length += COLUMNS;
        }

        /** Adds all of another builder, whose glyphs stand to the right of those here. */
        void add(Builder right) {
            if (length + right.length > rows.length) {
                rows = Arrays.copyOf(rows, 2 * (length + right.length));
            }
            System.arraycopy(right.rows, 0, rows, length, right.length);
            length += right.length;
        }

        /**
         * The finished array.
         *
         * @param rightToLeft whether clusters descend
         * @param end where the text of the run ends
         */
        GlyphArray build(boolean rightToLeft, int end) {
            int[] trimmed = Arrays.copyOf(rows, length);
            int count = length / COLUMNS;
            int next = end;
            for (int k = 0; k < count; k++) {
                int row = (rightToLeft ? k : count - 1 - k) * COLUMNS;
                int before = (rightToLeft ? k + 1 : count - 2 - k) * COLUMNS;
                boolean first = k == count - 1 || trimmed[before + CLUSTER] != trimmed[row + CLUSTER];
                if (first) {
                    trimmed[row + CLUSTER_END] = next;
                    next = trimmed[row + CLUSTER];
                }
            }
            return new GlyphArray(trimmed);
        }
    }
}
