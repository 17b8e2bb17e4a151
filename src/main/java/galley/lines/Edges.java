package galley.lines;

import galley.font.GlyphRun;
import galley.font.ShapedText;

/** How far into a shaped word each of its characters begins: what the parts of a hyphenated word measure. */
public final class Edges {
    private Edges() {}

    /**
     * The distance of every character from the start of the word in reading order, in points; one more entry for its
     * end. The width of a ligature is shared out evenly among its characters.
     */
    public static double[] of(ShapedText shaped, int length) {
        double[] widths = new double[length];
        for (GlyphRun run : shaped.runs()) {
            for (int i = 0; i < run.glyphCount(); i++) {
                widths[run.cluster(i)] += run.advance(i);
            }
            for (int i = 0; i < run.glyphCount(); i++) {
                share(widths, run.cluster(i), run.textOf(i).length());
            }
        }
        double[] edges = new double[length + 1];
        for (int i = 0; i < length; i++) {
            edges[i + 1] = edges[i] + widths[i];
        }
        return edges;
    }

    private static void share(double[] widths, int start, int count) {
        if (count < 2) {
            return;
        }
        double each = widths[start] / count;
        for (int i = start; i < start + count; i++) {
            widths[i] = each;
        }
    }
}
