package galley.export.docx.pages;

import galley.font.FontSpec;
import galley.hyphenate.Hyphenator;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills lines as office programs do: each as far as it will go, blanks at its end beyond the edge, a word that does not
 * fit divided where enough of it does.
 */
final class LineFiller {
    /** No more lines in a row end in a hyphen; the document's settings say the same. */
    private static final int MOST_HYPHENS = 2;

    private static final double TAB = 36;
    /** What rounding adds up to. */
    private static final double TOLERANCE = 0.05;

    private final Widths widths;
    private final Hyphenator hyphenator;
    private final Measure measure;
    private final List<Line> lines = new ArrayList<>();
    private double used;
    private double blanks;
    private double height;
    private double notes;
    private int hyphens;
    private boolean empty = true;

    LineFiller(Widths widths, Hyphenator hyphenator, Measure measure) {
        this.widths = widths;
        this.hyphenator = hyphenator;
        this.measure = measure;
        this.height = measure.leading();
    }

    /** The lines of a paragraph, at least one. */
    List<Line> fill(List<Piece> pieces) {
        Words words = new Words(pieces);
        for (Words.Word word = words.next(); !word.isEnd(); word = words.next()) {
            if (word.isBreak()) {
                hyphens = 0;
                end();
            } else if (word.isTab()) {
                used = (Math.floor((used + blanks) / TAB) + 1) * TAB;
                blanks = 0;
                empty = false;
            } else {
                place(word);
            }
        }
        end();
        return lines;
    }

    private void place(Words.Word word) {
        double width = width(word);
        if (used + blanks + width > room() && !divide(word)) {
            if (!empty) {
                hyphens = 0;
                end();
            }
            if (width > room() && divide(word)) {
                return;
            }
            put(word, width);
        } else if (used + blanks + width <= room()) {
            put(word, width);
        }
    }

    private void put(Words.Word word, double width) {
        used += blanks + width;
        blanks = word.blanks().isEmpty() ? 0 : widths.of(word.blanks(), word.lastFont());
        raise(word);
        notes += word.notes();
        empty = false;
    }

    /** Puts the longest part of a word that fits into the line and the rest into the next; false if none fits. */
    private boolean divide(Words.Word word) {
        if (!measure.hyphenated() || hyphens >= MOST_HYPHENS || word.parts().size() != 1) {
            return false;
        }
        String text = word.parts().get(0).text();
        FontSpec font = word.lastFont();
        int[] points = hyphenator.points(text);
        for (int i = points.length - 1; i >= 0; i--) {
            String head = text.substring(0, points[i]) + "-";
            double width = widths.of(head, font);
            if (used + blanks + width <= room()) {
                used += blanks + width;
                raise(word);
                hyphens++;
                end();
                place(word.from(points[i]));
                return true;
            }
        }
        return false;
    }

    private double room() {
        return (lines.isEmpty() ? measure.first() : measure.others()) + TOLERANCE;
    }

    private double width(Words.Word word) {
        return word.parts().stream()
                .mapToDouble(part -> widths.of(part.text(), part.font()))
                .sum();
    }

    private void raise(Words.Word word) {
        if (!measure.exact()) {
            word.parts()
                    .forEach(part ->
                            height = Math.max(height, measure.factor() * widths.height(part.text(), part.font())));
        }
    }

    private void end() {
        lines.add(new Line(height, notes));
        used = 0;
        blanks = 0;
        notes = 0;
        empty = true;
        height = measure.leading();
    }
}
