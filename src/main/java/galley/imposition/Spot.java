package galley.imposition;

/**
 * The place that one page gets on a side.
 *
 * @param whole all of it, up to the edge of the paper or the fold; nothing shows outside
 * @param printable what the printer reaches of it
 */
record Spot(Box whole, Box printable) {
    /**
     * By how many points a page may be larger than its paper and still count as of the same size: half a millimetre.
     * Programs round A4 to 595 × 842 or 596 × 842 points; cut paper varies by more (ISO 216: 1.5 to 2 mm).
     */
    static final double TOLERANCE = 1.5;

    /** Whether something of the page would be lost. */
    boolean cuts(PageSize page, Scaling scaling) {
        return scaling == Scaling.NONE && !takes(page);
    }

    private boolean takes(PageSize page) {
        return page.width() <= whole.width() + TOLERANCE && page.height() <= whole.height() + TOLERANCE;
    }

    Placement place(int number, PageSize page, Scaling scaling) {
        boolean ownSize = scaling == Scaling.NONE || (scaling == Scaling.SHRINK && takes(page));
        return ownSize ? centred(number, page, 1, whole) : centred(number, page, fit(page), printable);
    }

    /** How many times as large the page becomes if it is to fill what the printer reaches. */
    double fit(PageSize page) {
        return Math.min(printable.width() / page.width(), printable.height() / page.height());
    }

    private Placement centred(int number, PageSize page, double factor, Box within) {
        double x = within.left() + (within.width() - factor * page.width()) / 2;
        double y = within.bottom() + (within.height() - factor * page.height()) / 2;
        return new Placement(number, Transform.scaled(factor, x, y), whole);
    }
}
