package galley.breaking;

/** How badly glue fits, in TeX's integers (tex.web §108). */
final class Badness {
    /** As bad as a loose line can be. */
    static final int INFINITE = 10_000;

    /** A line that sticks out. */
    static final int OVERFULL = INFINITE + 1;

    /** Above this ratio, in 297ths, badness is infinite: 1290³ / 2¹⁸ is just below 8,192. */
    private static final int LARGEST_RATIO = 1290;

    /** Up to here 297 times the length fits TeX's integers; beyond, TeX divides first, and so must we. */
    private static final long LARGEST_EXACT = 7_230_584;

    private static final long SMALLEST_INEXACT = 1_663_497;

    private Badness() {}

    /** About {@code 100 (needed / available)³}; 297³ is close to 100 times 2¹⁸. */
    static int of(long needed, long available) {
        if (needed == 0) {
            return 0;
        }
        if (available <= 0) {
            return INFINITE;
        }
        long ratio = ratio(needed, available);
        return ratio > LARGEST_RATIO ? INFINITE : (int) ((ratio * ratio * ratio + (1 << 17)) >> 18);
    }

    private static long ratio(long needed, long available) {
        if (needed <= LARGEST_EXACT) {
            return needed * 297 / available;
        }
        return available >= SMALLEST_INEXACT ? needed / (available / 297) : needed;
    }
}
