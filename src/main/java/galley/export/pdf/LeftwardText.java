package galley.export.pdf;

import galley.font.GlyphRun;
import galley.page.Mark;
import galley.page.Mark.GlyphMark;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A stretch of a line that is read from right to left: marks of one meaning, each left of the one before it. A mark
 * that runs the other way is one too if the blank after it stands left of it.
 *
 * @param marks its marks in the order they are read
 * @param next where on the page what follows on the line begins to be read, if that is further left, in points
 * @param apart whether that is no part of the same word, although no blank need stand between them
 */
record LeftwardText(List<GlyphMark> marks, OptionalDouble next, boolean apart) {
    /** What stands higher or lower by less than this share of its size is on the same line: the call of a note. */
    private static final double SAME_LINE = 0.6;

    /** What stands further apart than this, in ems, is not one word. */
    private static final double APART = 0.7;

    private static final LeftwardText NONE = new LeftwardText(List.of(), OptionalDouble.empty(), false);

    /** The stretch that begins at a mark; empty if none does. */
    static LeftwardText at(List<Mark> marks, int start) {
        int end = end(marks, start);
        if (end == start && beforeGap(marks, start)) {
            end = start + 1;
        }
        if (end == start) {
            return NONE;
        }
        List<GlyphMark> stretch =
                marks.subList(start, end).stream().map(GlyphMark.class::cast).toList();
        if (end == marks.size()) {
            return new LeftwardText(stretch, OptionalDouble.empty(), false);
        }
        GlyphMark last = stretch.get(stretch.size() - 1);
        return new LeftwardText(stretch, next(last, marks.get(end)), isApart(last, marks.get(end)));
    }

    private static int end(List<Mark> marks, int start) {
        int end = start;
        while (end < marks.size()
                && marks.get(end) instanceof GlyphMark mark
                && mark.run().rightToLeft()
                && (end == start || follows(mark, marks.get(end - 1)))) {
            end++;
        }
        boolean other = end == start
                && start + 1 < marks.size()
                && marks.get(start) instanceof GlyphMark
                && marks.get(start + 1) instanceof GlyphMark blank
                && blank.run().rightToLeft()
                && isBlank(blank)
                && follows(blank, marks.get(start));
        return other ? start + 2 : end;
    }

    /** Whether what follows on the line stands further left, as the next cell of a row does. */
    private static boolean beforeGap(List<Mark> marks, int at) {
        return at + 1 < marks.size() && marks.get(at) instanceof GlyphMark mark && isApart(mark, marks.get(at + 1));
    }

    private static boolean isApart(GlyphMark mark, Mark following) {
        return following instanceof GlyphMark after
                && next(mark, after).isPresent()
                && mark.x() - after.x() - after.run().width()
                        > APART * mark.run().size();
    }

    private static boolean follows(GlyphMark mark, Mark previous) {
        return previous instanceof GlyphMark before
                && mark.y() == before.y()
                && mark.x() < before.x()
                && mark.meaning().equals(before.meaning());
    }

    private static OptionalDouble next(GlyphMark last, Mark mark) {
        if (mark instanceof GlyphMark following
                && Math.abs(following.y() - last.y()) < SAME_LINE * last.run().size()
                && following.x() < last.x()) {
            return OptionalDouble.of(beginning(following));
        }
        return OptionalDouble.empty();
    }

    /** Where a mark begins to be read. */
    private static double beginning(GlyphMark mark) {
        GlyphRun run = mark.run();
        double right = mark.x() + run.width();
        return run.rightToLeft() ? right - run.advance(run.glyphCount() - 1) : mark.x();
    }

    /** Whether the next word follows without a blank, and yet apart: as another cell, or the value of a label. */
    boolean lacksBlank() {
        return apart && !text().endsWith(" ");
    }

    boolean isEmpty() {
        return marks.isEmpty();
    }

    private static boolean isBlank(GlyphMark mark) {
        return mark.run().glyphCount() == 1 && mark.run().textOf(0).isBlank();
    }

    /** What the marks say. */
    String text() {
        StringBuilder text = new StringBuilder();
        marks.forEach(mark -> text.append(ShownText.of(mark).whole()));
        return text.toString();
    }
}
