package galley.read.plain;

/**
 * Finds the runs of apostrophes in a line that mark emphasis (two) and strong text (three), and pairs them so that they
 * nest. Runs without a partner are told apart: a template often took the other half with it.
 */
final class Apostrophes {
    private static final int NONE = -1;

    private final String text;
    private final Marks brackets;
    private final Marks marks = new Marks();
    /** The mark opened first that is still open, and the one opened inside it. */
    private int outer = NONE;

    private int inner = NONE;

    private Apostrophes(String text, Marks brackets) {
        this.text = text;
        this.brackets = brackets;
    }

    /** The brackets and, outside of links, the apostrophes of a line, from left to right. */
    static Marks of(String text, Marks brackets) {
        if (text.indexOf("''") < 0) {
            return brackets;
        }
        Apostrophes apostrophes = new Apostrophes(text, brackets);
        apostrophes.scan();
        return apostrophes.marks;
    }

    private void scan() {
        int from = 0;
        for (int bracket = 0; bracket < brackets.size(); bracket++) {
            scan(from, brackets.start(bracket));
            marks.add(brackets.kind(bracket), brackets.start(bracket), brackets.end(bracket));
            from = brackets.end(bracket);
        }
        scan(from, text.length());
        leaveAlone(inner);
        leaveAlone(outer);
    }

    private void scan(int from, int to) {
        int i = from;
        while (i < to) {
            int start = i;
            while (i < to && text.charAt(i) == '\'') {
                i++;
            }
            if (i - start >= 2) {
                run(start, i - start);
            }
            i = Math.max(i, start + 1);
        }
    }

    /** As MediaWiki counts: four are an apostrophe and three, more than five are apostrophes and five. */
    private void run(int start, int length) {
        if (length == 2 && isInches(start) && !isOpen(true)) {
            return;
        }
        int from = start + (length == 4 ? 1 : Math.max(0, length - 5));
        int end = start + length;
        boolean emphasis = end - from == 2 || (end - from == 5 && !isOpenLast(false));
        int first = emphasis ? 2 : 3;
        toggle(emphasis, from, from + first);
        if (end - from == 5) {
            toggle(!emphasis, from + first, end);
        }
    }

    private boolean isInches(int start) {
        return start > 0 && Character.isDigit(text.charAt(start - 1));
    }

    private boolean isOpen(boolean emphasis) {
        return is(outer, emphasis) || is(inner, emphasis);
    }

    private boolean isOpenLast(boolean emphasis) {
        return is(inner != NONE ? inner : outer, emphasis);
    }

    private boolean is(int mark, boolean emphasis) {
        return mark != NONE && marks.kind(mark) == opening(emphasis);
    }

    private void toggle(boolean emphasis, int start, int end) {
        if (!isOpen(emphasis)) {
            int mark = marks.add(opening(emphasis), start, end);
            if (outer == NONE) {
                outer = mark;
            } else {
                inner = mark;
            }
            return;
        }
        if (!isOpenLast(emphasis)) {
            letOuterCloseFirst();
        }
        marks.add(emphasis ? Marks.Kind.CLOSE_EMPHASIS : Marks.Kind.CLOSE_STRONG, start, end);
        if (inner != NONE) {
            inner = NONE;
        } else {
            outer = NONE;
        }
    }

    /** Five apostrophes open both without saying which is the outer one; else the inner one has lost its end. */
    private void letOuterCloseFirst() {
        Marks.Kind kind = marks.kind(outer);
        if (inner == outer + 1 && marks.start(inner) == marks.end(outer)) {
            marks.change(outer, marks.kind(inner));
            marks.change(inner, kind);
        } else {
            leaveAlone(inner);
            inner = NONE;
        }
    }

    private void leaveAlone(int mark) {
        if (mark != NONE) {
            marks.change(mark, Marks.Kind.ALONE);
        }
    }

    private static Marks.Kind opening(boolean emphasis) {
        return emphasis ? Marks.Kind.OPEN_EMPHASIS : Marks.Kind.OPEN_STRONG;
    }
}
