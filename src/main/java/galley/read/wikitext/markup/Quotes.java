package galley.read.wikitext.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * What the runs of apostrophes on one line mean: two for italic, three for bold, five for both. This is MediaWiki's
 * {@code doQuotes}, with its rule for lines where neither comes out even.
 */
final class Quotes {
    private final String text;
    private final List<Run> runs = new ArrayList<>();

    /** A run: where it stands, how many of its apostrophes are text, and how many are marks. */
    static final class Run {
        private final int start;
        private final int end;
        private int marks;

        Run(int start, int end, int marks) {
            this.start = start;
            this.end = end;
            this.marks = marks;
        }

        int start() {
            return start;
        }

        int end() {
            return end;
        }

        /** Two, three or five. */
        int marks() {
            return marks;
        }

        /** Apostrophes that are text; they stand before the marks. */
        int literal() {
            return end - start - marks;
        }
    }

    Quotes(String text) {
        this.text = text;
    }

    /** Takes up a run of two apostrophes or more. */
    void add(int start, int end) {
        int length = end - start;
        int marks = length == 4 ? 3 : Math.min(length, 5);
        runs.add(new Run(start, end, marks));
    }

    /** The runs of the line, settled; whether any is left without a partner. */
    List<Run> settled() {
        int bold = count(3) + count(5);
        int italic = count(2) + count(5);
        if (bold % 2 == 1 && italic % 2 == 1) {
            unbold();
        }
        return runs;
    }

    /** Whether bold or italic is open at the end of the line. */
    boolean uneven() {
        return (count(3) + count(5)) % 2 == 1 || (count(2) + count(5)) % 2 == 1;
    }

    private int count(int marks) {
        return (int) runs.stream().filter(run -> run.marks == marks).count();
    }

    /** One of the bold marks is an apostrophe and an italic mark: that behind a single letter, else behind a word. */
    private void unbold() {
        Run letter = null;
        Run word = null;
        Run blank = null;
        for (Run run : runs) {
            if (run.marks != 3) {
                continue;
            }
            char before = at(run.start + run.literal() - 1);
            char twoBefore = at(run.start + run.literal() - 2);
            if (before == ' ') {
                blank = blank == null ? run : blank;
            } else if (twoBefore == ' ') {
                letter = letter == null ? run : letter;
            } else {
                word = word == null ? run : word;
            }
        }
        Run chosen = letter != null ? letter : word != null ? word : blank;
        if (chosen != null) {
            chosen.marks = 2;
        }
    }

    private char at(int index) {
        return index < 0 ? ' ' : text.charAt(index);
    }
}
