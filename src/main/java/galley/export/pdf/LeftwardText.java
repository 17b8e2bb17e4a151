package galley.export.pdf;

import galley.page.Mark;
import galley.page.Mark.GlyphMark;
import java.util.List;

/** A stretch of a line that runs from right to left: marks of one meaning, each left of the one before it. */
final class LeftwardText {
    private LeftwardText() {}

    /** Where the stretch that begins at a mark ends; the mark itself if it does not run from right to left. */
    static int end(List<Mark> marks, int start) {
        int end = start;
        while (end < marks.size()
                && marks.get(end) instanceof GlyphMark mark
                && mark.run().rightToLeft()
                && (end == start || follows(mark, (GlyphMark) marks.get(end - 1)))) {
            end++;
        }
        return end;
    }

    private static boolean follows(GlyphMark mark, GlyphMark before) {
        return mark.y() == before.y() && mark.x() < before.x() && mark.meaning().equals(before.meaning());
    }

    /** What marks say. */
    static String of(List<GlyphMark> marks) {
        StringBuilder text = new StringBuilder();
        marks.forEach(mark -> text.append(ShownText.of(mark).whole()));
        return text.toString();
    }
}
