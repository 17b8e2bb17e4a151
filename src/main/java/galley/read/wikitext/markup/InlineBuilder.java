package galley.read.wikitext.markup;

import galley.model.Inline;
import galley.model.PlainText;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Inlines being put together: blanks closed up, what opens and closes crosswise brought to nest. */
final class InlineBuilder {
    private static final int DEEPEST = 20;

    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private boolean blankDue;
    private boolean atStart = true;

    /** What is open, and how it is made into an inline once it closes. */
    private record Open(Style style, String detail, List<Inline> inlines) {}

    InlineBuilder() {
        open.push(new Open(Style.PLAIN, "", new ArrayList<>()));
    }

    /** Whether nothing has been written yet. */
    boolean isEmpty() {
        return atStart;
    }

    /** Adds characters; blanks become one. */
    void text(CharSequence characters, int from, int to) {
        for (int i = from; i < to; i++) {
            character(characters.charAt(i));
        }
    }

    void character(char c) {
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            blankDue |= !atStart;
            return;
        }
        blank();
        text.append(c);
        atStart = false;
    }

    /** Adds characters as they are. */
    void exactly(String characters) {
        if (!characters.isEmpty()) {
            blank();
            text.append(characters);
            atStart = false;
        }
    }

    private void blank() {
        if (blankDue) {
            text.append(' ');
            blankDue = false;
        }
    }

    /** Adds an inline that is part of the line: a blank due comes before it. */
    void add(Inline inline) {
        blank();
        flush();
        inlines().add(inline);
        atStart = false;
    }

    /** Adds a note's call, which stands close to the word before it. */
    void note(Inline.Note note) {
        flush();
        inlines().add(note);
        atStart = false;
    }

    /** Adds a place that links lead to, of which nothing is seen. */
    void anchor(Inline.Anchor anchor) {
        flush();
        inlines().add(anchor);
    }

    void lineBreak() {
        blankDue = false;
        if (!atStart) {
            flush();
            inlines().add(new Inline.LineBreak());
        }
        atStart = true;
    }

    private List<Inline> inlines() {
        return open.element().inlines();
    }

    private void flush() {
        if (!text.isEmpty()) {
            String tidy = Tidy.text(text.toString());
            text.setLength(0);
            if (!tidy.isEmpty()) {
                boolean normal = Normalizer.isNormalized(tidy, Normalizer.Form.NFC);
                inlines().add(new Inline.Text(normal ? tidy : Normalizer.normalize(tidy, Normalizer.Form.NFC)));
            }
        }
    }

    boolean isOpen(Style style) {
        return open.stream().anyMatch(one -> one.style() == style);
    }

    /** Opens a style; what is open already is not opened again, but for those that may nest. */
    void open(Style style, String detail) {
        boolean nested = style != Style.PLAIN && style != Style.FOREIGN && isOpen(style);
        if (nested || open.size() > DEEPEST) {
            return;
        }
        if (!atStart) {
            blank();
        }
        flush();
        open.push(new Open(style, detail, new ArrayList<>()));
    }

    /** Closes a style; those opened within it close too, and open again behind it. False if it is not open. */
    boolean close(Style style) {
        if (style == Style.PLAIN || !isOpen(style)) {
            return false;
        }
        flush();
        List<Open> again = new ArrayList<>();
        while (open.element().style() != style) {
            again.add(open.element());
            pop();
        }
        pop();
        for (int i = again.size() - 1; i >= 0; i--) {
            open.push(new Open(again.get(i).style(), again.get(i).detail(), new ArrayList<>()));
        }
        return true;
    }

    private void pop() {
        Open closed = open.pop();
        if (!closed.inlines().isEmpty()) {
            inlines().addAll(closed.style().wrap(closed.inlines(), closed.detail()));
        }
    }

    /** All that was put together; line breaks at the end go. */
    List<Inline> build() {
        flush();
        while (open.size() > 1) {
            pop();
        }
        List<Inline> inlines = new ArrayList<>(inlines());
        while (!inlines.isEmpty() && inlines.get(inlines.size() - 1) instanceof Inline.LineBreak) {
            inlines.remove(inlines.size() - 1);
        }
        return PlainText.isNothing(inlines) ? List.of() : inlines;
    }

    /** What can be open. */
    enum Style {
        PLAIN,
        ITALIC,
        BOLD,
        RAISED,
        LOWERED,
        CODE,
        FOREIGN;

        List<Inline> wrap(List<Inline> inlines, String detail) {
            return switch (this) {
                case PLAIN -> inlines;
                case ITALIC -> List.of(new Inline.Emphasis(inlines));
                case BOLD -> List.of(new Inline.Strong(inlines));
                case RAISED -> List.of(new Inline.Superscript(inlines));
                case LOWERED -> List.of(new Inline.Subscript(inlines));
                case CODE -> code(inlines);
                case FOREIGN -> List.of(new Inline.Foreign(detail, inlines));
            };
        }

        /** Code holds characters alone; notes called in it follow it. */
        private static List<Inline> code(List<Inline> inlines) {
            List<Inline> all = new ArrayList<>();
            String characters = PlainText.of(inlines);
            if (!characters.isBlank()) {
                all.add(new Inline.Code(characters));
            }
            Iterator<Inline> notes = inlines.stream()
                    .filter(inline -> inline instanceof Inline.Note)
                    .iterator();
            notes.forEachRemaining(all::add);
            return all;
        }
    }
}
