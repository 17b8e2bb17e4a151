package galley.read.plain;

import java.util.Arrays;

/** The marks in a line, from left to right. Plain arrays, since a hostile line is nothing but marks. */
final class Marks {
    /** What a mark does. */
    enum Kind {
        /** A whole link with its brackets. */
        LINK,
        /** Brackets without a partner. */
        STRAY,
        OPEN_EMPHASIS,
        CLOSE_EMPHASIS,
        OPEN_STRONG,
        CLOSE_STRONG,
        /** Apostrophes without a partner. */
        ALONE
    }

    private int[] starts = new int[4];
    private int[] ends = new int[4];
    private Kind[] kinds = new Kind[4];
    private int size;

    int size() {
        return size;
    }

    int start(int mark) {
        return starts[mark];
    }

    int end(int mark) {
        return ends[mark];
    }

    Kind kind(int mark) {
        return kinds[mark];
    }

    void change(int mark, Kind kind) {
        kinds[mark] = kind;
    }

    /** Adds a mark behind all others and gives its number; strays side by side become one. */
    int add(Kind kind, int start, int end) {
        if (kind == Kind.STRAY && size > 0 && kinds[size - 1] == Kind.STRAY && ends[size - 1] == start) {
            ends[size - 1] = end;
            return size - 1;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        return size++;
    }
}
