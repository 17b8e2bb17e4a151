package galley.read.plain;

import java.util.Arrays;

/**
 * A stretch of the source from which some characters may have been left out, and which still knows where each of its
 * characters stood.
 */
final class Stretch {
    private static final int[] NONE = {};

    private final String text;
    private final Cuts cuts;
    private final int offset;

    /** Where characters were left out. */
    private static final class Cuts {
        private final int start;
        /** Positions in the shortened text before which something is missing, ascending. */
        private final int[] at;
        /** Characters missing up to and including that cut. */
        private final int[] sums;

        Cuts(int start, int[] at, int[] sums) {
            this.start = start;
            this.at = at;
            this.sums = sums;
        }

        int index(int position) {
            if (at.length == 0) {
                return start + position;
            }
            int found = Arrays.binarySearch(at, position);
            int last = found >= 0 ? found : -found - 2;
            return start + position + (last < 0 ? 0 : sums[last]);
        }
    }

    private Stretch(String text, Cuts cuts, int offset) {
        this.text = text;
        this.cuts = cuts;
        this.offset = offset;
    }

    /** A stretch without gaps that begins at an index of the source. */
    static Stretch whole(String text, int start) {
        return new Stretch(text, new Cuts(start, NONE, NONE), 0);
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    char charAt(int position) {
        return text.charAt(position);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The index in the source of a character, or of what follows the last one. */
    int index(int position) {
        if (position == text.length() && position > 0) {
            return cuts.index(offset + position - 1) + 1;
        }
        return cuts.index(offset + position);
    }

    /** The part from one position to another. */
    Stretch part(int from, int to) {
        return new Stretch(text.substring(from, to), cuts, offset + from);
    }

    /** The part from a position to the end. */
    Stretch from(int position) {
        return part(position, length());
    }

    /** Without the blanks at both ends. */
    Stretch trimmed() {
        int from = 0;
        int to = length();
        while (from < to && Blank.is(charAt(from))) {
            from++;
        }
        while (to > from && Blank.is(charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == length() ? this : part(from, to);
    }

    /** Makes a stretch by adding the characters that are kept, from left to right. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final int start;
        private int missing;
        private int[] at = NONE;
        private int[] sums = NONE;
        private int count;

        /** A builder of a stretch that begins at that index of the source, if nothing is left out before it. */
        Builder(int start) {
            this.start = start;
        }

        /** Keeps a character, which stood at that index. */
        void keep(char c, int index) {
            int gap = index - start - text.length();
            if (gap != missing) {
                cut(gap);
            }
            text.append(c);
        }

        /** The character kept last, or a line feed at the very beginning. */
        char last() {
            return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
        }

        private void cut(int gap) {
            if (count == at.length) {
                at = Arrays.copyOf(at, Math.max(8, count * 2));
                sums = Arrays.copyOf(sums, at.length);
            }
            at[count] = text.length();
            sums[count++] = gap;
            missing = gap;
        }

        Stretch build() {
            Cuts cuts = new Cuts(start, Arrays.copyOf(at, count), Arrays.copyOf(sums, count));
            return new Stretch(text.toString(), cuts, 0);
        }
    }
}
