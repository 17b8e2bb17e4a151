package galley.compose;

import galley.lines.Line;
import galley.lines.LineSetter;
import galley.lines.Look;
import galley.lines.Measure;
import galley.lines.Span;
import java.util.List;

/** Stacks the lines of paragraphs with what keeps widows and orphans away. */
final class ParagraphSetter {
    /** A page that ends in half a word. */
    private static final int HYPHEN_AT_FOOT = 400;

    private ParagraphSetter() {}

    /**
     * Sets a paragraph.
     *
     * @param frame its left edge and measure
     * @param firstIndent by how much its first line is moved in, in points
     * @return its lines with the prices of dividing it; empty for a paragraph without ink
     */
    static Galley set(Job job, List<Span> spans, Look look, Frame frame, double firstIndent) {
        Measure measure = new Measure(frame.left(), frame.width(), firstIndent);
        return stack(LineSetter.lines(job.type(), spans, look, measure), look);
    }

    /**
     * Stacks lines: no fewer than the style's widows and orphans stand alone, and no page ends in a hyphen for little.
     */
    static Galley stack(List<Line> lines, Look look) {
        Galley galley = new Galley();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                boolean orphans = i < look.orphans();
                boolean widows = lines.size() - i < look.widows();
                if (orphans || widows) {
                    galley.keep();
                } else {
                    galley.mayDivide(lines.get(i - 1).hyphenated() ? HYPHEN_AT_FOOT : 0);
                }
            }
            galley.add(Strip.of(lines.get(i), look));
        }
        return galley;
    }
}
