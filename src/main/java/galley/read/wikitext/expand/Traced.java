package galley.read.wikitext.expand;

import java.util.Arrays;

/** Text of which each character knows where on the page it came from. */
public final class Traced {
    /** Nothing. */
    public static final Traced EMPTY = new Builder().build();

    private final String text;
    private final int[] starts;
    private final int[] origins;
    private final boolean[] copied;

    private Traced(String text, int[] starts, int[] origins, boolean[] copied) {
        this.text = text;
        this.starts = starts;
        this.origins = origins;
        this.copied = copied;
    }

    /** Its characters. */
    public String text() {
        return text;
    }

    /** How many characters it has. */
    public int length() {
        return text.length();
    }

    /** Where on the page the character at an index came from; for what a template printed, where its call begins. */
    public int origin(int index) {
        int run = run(index);
        if (run < 0) {
            return 0;
        }
        return copied[run] ? origins[run] + index - starts[run] : origins[run];
    }

    private int run(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : -found - 2;
    }

    /** The characters from one index to another. */
    public Traced slice(int from, int to) {
        Builder slice = new Builder();
        slice.add(this, from, to);
        return slice.build();
    }

    /** Text being put together. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[8];
        private int[] origins = new int[8];
        private boolean[] copied = new boolean[8];
        private int runs;

        /** How many characters there are so far. */
        public int length() {
            return text.length();
        }

        /** The last character; a line feed where there is none yet. */
        public char last() {
            return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
        }

        /** The characters so far. */
        public CharSequence soFar() {
            return text;
        }

        /** Adds characters as they stand on the page. */
        public Builder copy(String page, int start, int end) {
            if (start < end) {
                run(start, true);
                text.append(page, start, end);
            }
            return this;
        }

        /** Adds characters that come from one point of the page. */
        public Builder add(String made, int origin) {
            if (!made.isEmpty()) {
                run(origin, false);
                text.append(made);
            }
            return this;
        }

        /** Adds a part of another text. */
        public Builder add(Traced other, int from, int to) {
            int at = from;
            for (int run = other.run(from); at < to; run++) {
                int stop = run + 1 < other.starts.length ? Math.min(other.starts[run + 1], to) : to;
                run(other.origin(at), run >= 0 && other.copied[run]);
                text.append(other.text, at, stop);
                at = stop;
            }
            return this;
        }

        /** Adds another text. */
        public Builder add(Traced other) {
            return add(other, 0, other.length());
        }

        private void run(int origin, boolean isCopied) {
            if (runs > 0 && continues(origin, isCopied)) {
                return;
            }
            if (runs == starts.length) {
                starts = Arrays.copyOf(starts, runs * 2);
                origins = Arrays.copyOf(origins, runs * 2);
                copied = Arrays.copyOf(copied, runs * 2);
            }
            starts[runs] = text.length();
            origins[runs] = origin;
            copied[runs++] = isCopied;
        }

        private boolean continues(int origin, boolean isCopied) {
            int last = runs - 1;
            int expected = isCopied ? origins[last] + text.length() - starts[last] : origins[last];
            return copied[last] == isCopied && expected == origin;
        }

        /** The text. */
        public Traced build() {
            return new Traced(
                    text.toString(),
                    Arrays.copyOf(starts, runs),
                    Arrays.copyOf(origins, runs),
                    Arrays.copyOf(copied, runs));
        }
    }
}
