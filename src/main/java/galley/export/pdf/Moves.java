package galley.export.pdf;

/**
 * The moves between glyphs that a page has used so far. A move is taken from those most used, as long as it ends near
 * enough to where it should: blanks of one line that differ by a rounding are then written alike, and compress.
 */
final class Moves {
    private static final int WIDEST = 1024;

    private final int[] counts = new int[2 * WIDEST + 1];

    /** The most used whole number within {@link TextPainter#TOLERANCE} of an exact one; the nearest if none is. */
    long near(double exact) {
        int nearest = (int) Math.max(-WIDEST, Math.min(WIDEST, Math.round(exact)));
        if (Math.abs(nearest) == WIDEST) {
            return Math.round(exact);
        }
        int best = nearest + WIDEST;
        for (int move = nearest - 1; move <= nearest + 1; move++) {
            boolean nearEnough = Math.abs(exact - move) <= TextPainter.TOLERANCE;
            if (nearEnough && counts[move + WIDEST] > counts[best]) {
                best = move + WIDEST;
            }
        }
        counts[best]++;
        return best - (long) WIDEST;
    }
}
