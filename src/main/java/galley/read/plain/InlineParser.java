package galley.read.plain;

import galley.model.Inline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads the marks within a line: links in double brackets, bold and italic in apostrophes. */
final class InlineParser {
    private final Repairs repairs;

    InlineParser(Repairs repairs) {
        this.repairs = repairs;
    }

    /** The inlines of a line; none if nothing but marks is in it. */
    List<Inline> parse(Stretch line) {
        Marks marks = Apostrophes.of(line.text(), Brackets.of(line.text()));
        return marks.size() == 0 ? text(line) : new Run(line, marks).inlines();
    }

    private List<Inline> text(Stretch line) {
        return line.isEmpty() ? List.of() : List.of(new Inline.Text(normal(line.text(), line.index(0))));
    }

    /** Text in the form that fonts, searches and comparisons expect. */
    String normal(String text, int index) {
        String normal = Normal.form(text);
        if (!normal.equals(text)) {
            repairs.add(Repair.NORMALISED, index);
        }
        return normal;
    }

    /** One walk along a line and its marks. */
    private final class Run {
        private final Stretch line;
        private final Marks marks;
        private final Deque<List<Inline>> open = new ArrayDeque<>();
        private final StringBuilder text = new StringBuilder();
        private int textStart;
        private boolean afterBlank = true;

        Run(Stretch line, Marks marks) {
            this.line = line;
            this.marks = marks;
            open.push(new ArrayList<>());
        }

        List<Inline> inlines() {
            int from = 0;
            int end = endOfText();
            for (int mark = 0; mark < marks.size(); mark++) {
                add(from, Math.min(end, marks.start(mark)));
                obey(mark);
                from = marks.end(mark);
            }
            add(from, end);
            flush();
            return open.pop();
        }

        /** A blank before marks that go away at the end of a line would be left over. */
        private int endOfText() {
            int end = line.length();
            for (int mark = marks.size() - 1; mark >= 0 && marks.end(mark) == end && goes(mark); mark--) {
                end = marks.start(mark);
                while (end > 0 && Blank.is(line.charAt(end - 1))) {
                    end--;
                }
            }
            return end;
        }

        private boolean goes(int mark) {
            return marks.kind(mark) == Marks.Kind.STRAY || marks.kind(mark) == Marks.Kind.ALONE;
        }

        private void add(int from, int to) {
            for (int i = from; i < to; i++) {
                char c = line.charAt(i);
                if (c != ' ' || !afterBlank) {
                    textStart = text.isEmpty() ? i : textStart;
                    text.append(c);
                }
                afterBlank = c == ' ';
            }
        }

        private void obey(int mark) {
            switch (marks.kind(mark)) {
                case LINK -> link(mark);
                case STRAY ->
                    report(
                            Repair.UNBALANCED_BRACKETS,
                            mark,
                            line.text()
                                    .substring(marks.start(mark), Math.min(marks.end(mark), marks.start(mark) + 60)));
                case ALONE ->
                    report(Repair.UNBALANCED_QUOTES, mark, Integer.toString(marks.end(mark) - marks.start(mark)));
                case OPEN_EMPHASIS, OPEN_STRONG -> {
                    flush();
                    open.push(new ArrayList<>());
                }
                case CLOSE_EMPHASIS -> {
                    List<Inline> inlines = close();
                    add(new Inline.Emphasis(inlines), inlines);
                }
                case CLOSE_STRONG -> {
                    List<Inline> inlines = close();
                    add(new Inline.Strong(inlines), inlines);
                }
            }
        }

        private void report(Repair repair, int mark, String detail) {
            repairs.add(repair, line.index(marks.start(mark)), detail);
        }

        private List<Inline> close() {
            flush();
            return open.pop();
        }

        private void add(Inline inline, List<Inline> inlines) {
            if (!inlines.isEmpty()) {
                open.element().add(inline);
            }
        }

        private void flush() {
            if (!text.isEmpty()) {
                open.element().add(new Inline.Text(normal(text.toString(), line.index(textStart))));
                text.setLength(0);
            }
        }

        /** {@code [[target]]}, {@code [[target|text]]}; either may be missing. */
        private void link(int mark) {
            int from = marks.start(mark) + 2;
            int to = marks.end(mark) - 2;
            int bar = bar(from, to);
            Stretch target = line.part(from, bar).trimmed();
            Stretch shown = bar < to ? line.part(bar + 1, to).trimmed() : target;
            List<Inline> words = inside(shown);
            List<Inline> inlines = words.isEmpty() ? inside(target) : words;
            if (inlines.isEmpty()) {
                report(Repair.EMPTY_LINK, mark, "");
                return;
            }
            flush();
            if (target.isEmpty()) {
                open.element().addAll(inlines);
            } else {
                open.element().add(new Inline.Link(Normal.form(target.text()), inlines));
            }
            afterBlank = false;
        }

        /** Looks no further than the link: a line may hold a hundred thousand of them. */
        private int bar(int from, int to) {
            int bar = from;
            while (bar < to && line.charAt(bar) != '|') {
                bar++;
            }
            return bar;
        }

        /** The text of a link may be marked by apostrophes, but holds no link. */
        private List<Inline> inside(Stretch shown) {
            Marks within = Apostrophes.of(shown.text(), new Marks());
            return within.size() == 0 ? text(shown) : new Run(shown, within).inlines();
        }
    }
}
