package galley.export.pdf;

import galley.font.GlyphRun;
import galley.page.Mark;
import galley.page.Mark.GlyphMark;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How much wider than their glyph the blanks of a line are set, where they are set alike: a justified line says it once
 * (ISO 32000-1, 9.3.3) instead of moving after each of its blanks.
 */
final class WordSpace {
    /** So many blanks speak for the rest of a line. */
    private static final int MOST = 9;

    private final double[] found = new double[MOST];
    private int count;

    private WordSpace() {}

    /**
     * The middle one of what the blanks are widened by, in points before expansion; nothing if the line has too few
     * blanks to be worth an operator.
     *
     * @param marks what is painted, in order
     * @param start the first mark of the line
     */
    static OptionalDouble of(List<? extends Mark> marks, int start) {
        WordSpace line = new WordSpace();
        for (int i = start; i < marks.size() && line.count < MOST; i++) {
            if (!(marks.get(i) instanceof GlyphMark mark) || !sameLine(mark, marks.get(start))) {
                break;
            }
            line.measure(mark, i + 1 < marks.size() ? marks.get(i + 1) : mark);
        }
        return line.middle();
    }

    private static boolean sameLine(GlyphMark mark, Mark first) {
        return first instanceof GlyphMark start
                && mark.y() == start.y()
                && mark.run().size() == start.run().size()
                && !mark.run().rightToLeft();
    }

    private void measure(GlyphMark mark, Mark next) {
        GlyphRun run = mark.run();
        int blank = run.face().glyph(' ');
        double natural = blank == 0
                ? 0
                : run.face().advance(blank) * run.size() / run.face().unitsPerEm();
        double x = mark.x();
        for (int i = 0; i < run.glyphCount() && count < MOST; i++) {
            double from = x;
            x += run.advance(i);
            if (blank != 0 && run.glyph(i) == blank) {
                boolean last = i + 1 == run.glyphCount();
                if (!last) {
                    found[count++] = (x - from) / run.expansion() - natural;
                } else if (next instanceof GlyphMark after && sameLine(after, mark) && after.x() > from) {
                    found[count++] = (after.x() - from) / run.expansion() - natural;
                }
            }
        }
    }

    private OptionalDouble middle() {
        if (count < 2) {
            return OptionalDouble.empty();
        }
        Arrays.sort(found, 0, count);
        return OptionalDouble.of(found[count / 2]);
    }
}
