package galley.read.wikitext.markup;

import galley.read.wikitext.expand.Remark;
import galley.read.wikitext.expand.Remarks;
import galley.read.wikitext.expand.Traced;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Where the tables and quotations of a text end that begin on its lines. */
final class Nesting {
    private final Map<Integer, Integer> ends = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Traced traced;
    private final String text;
    private final Remarks remarks;

    private record Open(int start, boolean table) {}

    private Nesting(Traced traced, Remarks remarks) {
        this.traced = traced;
        this.text = traced.text();
        this.remarks = remarks;
    }

    static Nesting of(Traced traced, Remarks remarks) {
        Nesting nesting = new Nesting(traced, remarks);
        nesting.find();
        return nesting;
    }

    /** The index of the sign that ends what begins at an index; -1 if nothing begins there. */
    int end(int start) {
        return ends.getOrDefault(start, -1);
    }

    private void find() {
        int line = 0;
        while (line < text.length()) {
            int feed = text.indexOf('\n', line);
            int end = feed < 0 ? text.length() : feed;
            int first = Lines.skip(text, line, end, " \t:");
            if (text.startsWith("{|", first)) {
                open.push(new Open(first, true));
            } else if (text.startsWith("<blockquote>", first)) {
                open.push(new Open(first, false));
            } else if (text.startsWith("|}", first)) {
                close(first, true);
            } else if (text.startsWith("</blockquote>", first)) {
                close(first, false);
            } else if (!open.isEmpty() && Lines.headingLevel(text, line, end) == 2) {
                closeAll(line);
            }
            line = end + 1;
        }
        closeAll(text.length());
    }

    /** An end closes the last beginning of its kind; others within it end with it. */
    private void close(int at, boolean table) {
        if (open.stream().noneMatch(one -> one.table() == table)) {
            return;
        }
        while (open.element().table() != table) {
            ends.put(open.pop().start(), at);
        }
        ends.put(open.pop().start(), at);
    }

    /** A section of the page ends what was forgotten to be ended. */
    private void closeAll(int at) {
        while (!open.isEmpty()) {
            Open one = open.pop();
            ends.put(one.start(), at);
            remarks.add(Remark.UNCLOSED_TABLE, traced.origin(one.start()));
        }
    }
}
