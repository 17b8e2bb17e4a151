package galley.lines;

import galley.font.ShapedText;
import galley.page.Mark;
import galley.page.Mark.GlyphMark;
import galley.page.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Short texts on one line, set as they come: labels, running heads, folios. */
public final class OneLine {
    private static final String ELLIPSIS = "…";

    private OneLine() {}

    /** The marks of a text that starts at a place. */
    public static List<Mark> marks(
            TypeCase type, String text, TextStyle style, double x, double baseline, Meaning meaning) {
        List<Mark> marks = new ArrayList<>();
        ShapedText shaped = type.shape(text, style.font());
        for (PlacedRun placed : PlacedRun.of(shaped, x)) {
            marks.add(new GlyphMark(
                    placed.x(), baseline - style.raise(), placed.run(), style.rgb(), Optional.empty(), meaning));
        }
        return type.placed(marks, x, shaped.width());
    }

    public static double width(TypeCase type, String text, TextStyle style) {
        return type.shape(text, style.font()).width();
    }

    /** The text, or as much of its beginning as there is room for, with an ellipsis. */
    public static String fitted(TypeCase type, String text, TextStyle style, double room) {
        ShapedText shaped = type.shape(text, style.font());
        if (shaped.width() <= room) {
            return text;
        }
        double[] edges = Edges.of(shaped, text.length());
        double left = room - width(type, ELLIPSIS, style);
        int end = 0;
        while (end < text.length() && edges[end + 1] <= left) {
            end++;
        }
        if (end > 0 && end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
