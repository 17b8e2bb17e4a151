package galley.compose;

import galley.font.BaseDirection;
import galley.font.ShapedText;
import galley.lines.Edges;
import galley.lines.Line;
import galley.lines.Look;
import galley.lines.PlacedRun;
import galley.page.Mark;
import galley.page.Mark.GlyphMark;
import galley.page.Meaning.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets text whose blanks and line breaks are kept; a line longer than the measure goes on below. */
final class PreformattedSetter {
    private static final int TAB_STOP = 8;

    private final Job job;
    private final Look look;
    private final Frame frame;
    private final int node;
    /** Whether the text starts at the right; a program in an Arabic article does not. */
    private boolean leftward;

    PreformattedSetter(Job job, Look look, Frame frame, int node) {
        this.job = job;
        this.look = look;
        this.frame = frame;
        this.node = node;
    }

    /** The lines of a text; one LF at its end makes no line. */
    List<Line> lines(String text) {
        leftward = BaseDirection.of(text, look.font().language()) == BaseDirection.RIGHT_TO_LEFT;
        String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        List<Line> lines = new ArrayList<>();
        for (String line : body.split("\n", -1)) {
            addWrapped(expanded(line), lines);
        }
        return lines;
    }

    private static String expanded(String line) {
        if (line.indexOf('\t') < 0) {
            return line;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            out.append(c == '\t' ? " ".repeat(TAB_STOP - out.length() % TAB_STOP) : String.valueOf(c));
        }
        return out.toString();
    }

    private void addWrapped(String line, List<Line> lines) {
        ShapedText shaped = job.type().shape(line, look.font());
        job.type().reportUnset(shaped);
        if (shaped.width() <= frame.width()) {
            lines.add(new Line(marks(shaped), false, line.isBlank()));
            return;
        }
        double[] edges = Edges.of(shaped, line.length());
        int start = 0;
        while (start < line.length()) {
            int end = fitting(line, edges, start);
            ShapedText part = job.type().shape(line.substring(start, end), look.font());
            lines.add(new Line(marks(part), false, false));
            start = end;
        }
    }

    /**
     * As many characters as the measure has room for, at least one; up to the last blank among them if there is one.
     */
    private int fitting(String line, double[] edges, int start) {
        int end = start + Character.charCount(line.codePointAt(start));
        while (end < line.length() && edges[end + 1] - edges[start] <= frame.width()) {
            end++;
        }
        if (end < line.length() && Character.isLowSurrogate(line.charAt(end)) && end - 1 > start) {
            end--;
        }
        int blank = end == line.length() ? -1 : line.lastIndexOf(' ', end - 1);
        return blank > start && !line.substring(start, blank).isBlank() ? blank + 1 : end;
    }

    private List<Mark> marks(ShapedText shaped) {
        List<Mark> marks = new ArrayList<>();
        for (PlacedRun placed : PlacedRun.of(shaped, frame.left())) {
            marks.add(new GlyphMark(
                    placed.x(), look.baseline(), placed.run(), look.text().rgb(), Optional.empty(), new Content(node)));
        }
        return job.type().placed(marks, frame.left(), leftward ? shaped.width() : frame.width());
    }
}
