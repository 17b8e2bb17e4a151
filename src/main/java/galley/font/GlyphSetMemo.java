package galley.font;

import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/**
 * What was found lately in the glyph sets of one table. Every pair of neighbouring glyphs asks for the place of one in
 * a coverage and for the classes of both, and a text uses few of a face's glyphs: to remember is much quicker than to
 * search.
 *
 * <p>Of fixed size, whatever the font: each answer has one cell, which the next that falls on it takes over. Question
 * and answer share a cell of 64 bits, so that threads never see one without the other.
 */
final class GlyphSetMemo {
    static final int COVERAGE = 0;
    static final int CLASS = 1;

    /** No answer is kept; no place and no class is this number. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    private static final int CELL_BITS = 12;
    private static final int ANSWER_BITS = 18;
    private static final int GLYPH_BITS = 16;
    private static final int MOST_ANSWER = (1 << ANSWER_BITS) - 1;

    /** Beyond this a table's offsets have no room in a key: 64 MB. */
    private static final int OFFSET_BITS = 26;

    private static final long NO_KEY = -1;

    /** Spreads keys whose parts count up over the cells: 2⁶⁴ divided by the golden ratio (Knuth, TAOCP 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private volatile @Nullable AtomicLongArray cells;

    /** A question: what a glyph is in the set that starts at an offset. */
    static long key(int kind, int at, int glyph) {
        boolean fits = at >= 0 && at >>> OFFSET_BITS == 0 && glyph >= 0 && glyph >>> GLYPH_BITS == 0;
        return fits ? ((2L + kind) << (OFFSET_BITS + GLYPH_BITS)) | ((long) at << GLYPH_BITS) | glyph : NO_KEY;
    }

    /** The answer, or {@link #UNKNOWN}. */
    int get(long key) {
        AtomicLongArray known = cells;
        if (known == null || key == NO_KEY) {
            return UNKNOWN;
        }
        long cell = known.getOpaque(cell(key));
        return cell >>> ANSWER_BITS == key ? (int) (cell & MOST_ANSWER) - 1 : UNKNOWN;
    }

    /** Keeps an answer, from -1 on, and returns it. */
    int put(long key, int answer) {
        if (key != NO_KEY && answer >= -1 && answer < MOST_ANSWER) {
            AtomicLongArray all = cells;
            if (all == null) {
                all = new AtomicLongArray(1 << CELL_BITS);
                cells = all;
            }
            all.setOpaque(cell(key), (key << ANSWER_BITS) | (answer + 1));
        }
        return answer;
    }

    private static int cell(long key) {
        return (int) ((key * SPREAD) >>> (Long.SIZE - CELL_BITS));
    }
}
