package galley.lines;

import galley.font.GlyphRun;
import java.util.BitSet;

/**
 * What dividing a word does to its width, beside adding a hyphen: the hyphen is kerned to the letter before it, the two
 * letters that part are no longer kerned to each other, and a ligature across the break comes apart.
 */
final class Division {
    private static final String HYPHEN = "-";

    private final Fount fount;
    private final String text;
    private final double[] edges;
    /** The characters that glyphs begin with: all but those inside ligatures. */
    private final BitSet starts = new BitSet();

    Division(Fount fount, String text, ShapedWord word) {
        this.fount = fount;
        this.text = text;
        this.edges = word.edges();
        for (GlyphRun run : word.shaped().runs()) {
            for (int i = 0; i < run.glyphCount(); i++) {
                starts.set(run.cluster(i));
            }
        }
        starts.set(text.length());
    }

    /** By how much the part before a character is wider with its hyphen than it is in the whole word, in points. */
    double before(int point) {
        int from = Math.max(0, starts.previousSetBit(point - 1));
        return fount.word(text.substring(from, point).concat(HYPHEN)).width() - (edges[point] - edges[from]);
    }

    /** By how much the part from a character on is wider than it is in the whole word, in points. */
    double after(int point) {
        if (starts.get(point)) {
            return 0;
        }
        int to = starts.nextSetBit(point);
        int next = Math.max(to, starts.nextSetBit(to + 1));
        double kerned = fount.word(text.substring(point, next)).width()
                - fount.word(text.substring(to, next)).width();
        return kerned - (edges[to] - edges[point]);
    }
}
