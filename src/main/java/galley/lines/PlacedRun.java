package galley.lines;

import galley.font.GlyphRun;
import galley.font.ShapedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A run at its place on a line.
 *
 * @param x its left end in points
 * @param run the glyphs
 */
public record PlacedRun(double x, GlyphRun run) {

    /** The runs of a text that starts at a place, in the order they are read, whichever way they run. */
    public static List<PlacedRun> of(ShapedText shaped, double x) {
        if (shaped.runs().size() == 1) {
            return List.of(new PlacedRun(x, shaped.runs().get(0)));
        }
        List<PlacedRun> placed = new ArrayList<>(shaped.runs().size());
        double at = x;
        for (GlyphRun run : shaped.runs()) {
            placed.add(new PlacedRun(at, run));
            at += run.width();
        }
        placed.sort(Comparator.comparingInt(PlacedRun::start));
        return placed;
    }

    private int start() {
        int first = Integer.MAX_VALUE;
        for (int i = 0; i < run.glyphCount(); i++) {
            first = Math.min(first, run.cluster(i));
        }
        return first;
    }
}
