package galley.read.plain;

/**
 * Finds the double brackets of a line: which two make a link, and which have no partner. Links do not nest, so an
 * opening that meets another opening is without partner.
 */
final class Brackets {
    private static final int NONE = -1;

    private final String text;
    private final Marks marks = new Marks();
    private int open = NONE;
    private int single;

    private Brackets(String text) {
        this.text = text;
    }

    /** Links and stray brackets, from left to right. */
    static Marks of(String text) {
        Brackets brackets = new Brackets(text);
        brackets.scan();
        return brackets.marks;
    }

    private void scan() {
        for (int i = nextBracket(0); i < text.length(); i = nextBracket(i)) {
            boolean opens = text.charAt(i) == '[';
            if (!isDouble(i)) {
                single = Math.max(0, single + (opens ? 1 : -1));
                i++;
            } else {
                if (opens) {
                    open(i);
                } else {
                    close(i);
                }
                i += 2;
            }
        }
        if (open != NONE) {
            marks.add(Marks.Kind.STRAY, open, open + 2);
        }
    }

    private int nextBracket(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '[' && text.charAt(i) != ']') {
            i++;
        }
        return i;
    }

    private boolean isDouble(int i) {
        return i + 1 < text.length() && text.charAt(i) == text.charAt(i + 1);
    }

    private void open(int i) {
        if (open != NONE) {
            marks.add(Marks.Kind.STRAY, open, open + 2);
        }
        open = i;
        single = 0;
    }

    /** Two closing brackets may also end two single ones, as in {@code a[b[1]]}. */
    private void close(int i) {
        if (single >= 2) {
            single -= 2;
        } else if (open == NONE) {
            marks.add(Marks.Kind.STRAY, i, i + 2);
        } else {
            if (isLink(open + 2, i)) {
                marks.add(Marks.Kind.LINK, open, i + 2);
            }
            open = NONE;
        }
    }

    /** No title of a page holds brackets: {@code [[1], [2]]} is no link, and stays as written. */
    private boolean isLink(int from, int to) {
        for (int i = from; i < to && text.charAt(i) != '|'; i++) {
            if (text.charAt(i) == '[' || text.charAt(i) == ']') {
                return false;
            }
        }
        return true;
    }
}
