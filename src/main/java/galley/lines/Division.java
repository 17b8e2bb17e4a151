package galley.lines;

import galley.font.GlyphRun;
import java.util.BitSet;

/**
 * What dividing a word does to its width, beside adding a hyphen: the hyphen is kerned to the letter before it, the two
 * letters that part are no longer kerned to each other, and a ligature across the break comes apart.
 */
final class Division {
    private static final String HYPHEN = "-";

    private final double[] before;
    private final double[] after;

    Division(Fount fount, String text, ShapedWord word) {
        int[] points = word.hyphens();
        before = new double[points.length];
        after = new double[points.length];
        BitSet starts = starts(text, word);
        double[] edges = word.edges();
        for (int i = 0; i < points.length; i++) {
            int point = points[i];
            int from = Math.max(0, starts.previousSetBit(point - 1));
            String hyphened = text.substring(from, point).concat(HYPHEN);
            before[i] = fount.word(hyphened).width() - (edges[point] - edges[from]);
            after[i] = starts.get(point) ? 0 : afterLigature(fount, text, edges, starts, point);
        }
    }

    /** The characters that glyphs begin with: all but those inside ligatures. */
    private static BitSet starts(String text, ShapedWord word) {
        BitSet starts = new BitSet(text.length() + 1);
        for (GlyphRun run : word.shaped().runs()) {
            for (int i = 0; i < run.glyphCount(); i++) {
                starts.set(run.cluster(i));
            }
        }
        starts.set(text.length());
        return starts;
    }

    private static double afterLigature(Fount fount, String text, double[] edges, BitSet starts, int point) {
        int to = starts.nextSetBit(point);
        int next = Math.max(to, starts.nextSetBit(to + 1));
        double kerned = fount.word(text.substring(point, next)).width()
                - fount.word(text.substring(to, next)).width();
        return kerned - (edges[to] - edges[point]);
    }

    /** By how much the part before a hyphen is wider with it than it is in the whole word, in points. */
    double before(int hyphen) {
        return before[hyphen];
    }

    /** By how much the part behind a hyphen is wider than it is in the whole word, in points. */
    double after(int hyphen) {
        return after[hyphen];
    }
}
