package galley.lines;

/**
 * The two fine adjustments of a justified paragraph: signs hang out at its edges, and the letters of a line widen or
 * narrow a little before its blanks do (Hàn Thế Thành, Micro-typographic Extensions to the TeX Typesetting System,
 * 2000).
 *
 * @param protrusion whether signs hang out
 * @param expansion whether letters widen and narrow
 */
record Microtype(boolean protrusion, boolean expansion) {
    /** Neither, as in ragged text, whose edges are not meant to be even. */
    static final Microtype OFF = new Microtype(false, false);

    /** Letters change their width by so much at most; beyond, readers see it (Thành, section 3.2). */
    private static final double LIMIT = 0.02;

    /** Widths change in steps of a thousandth, a hundredth of a point in a long word. */
    private static final double STEPS = 1000;

    /** By how much letters of this width may widen, and narrow, in points. */
    double elasticity(Fount fount, double width) {
        return expands(fount) ? width * LIMIT : 0;
    }

    boolean isOff() {
        return !protrusion && !expansion;
    }

    boolean expands(Fount fount) {
        return expansion && !fount.monospaced();
    }

    /**
     * The factor of the widths of a line.
     *
     * @param share of what is allowed, from -1 to 1
     */
    static double factor(double share) {
        return 1 + Math.round(share * LIMIT * STEPS) / STEPS;
    }
}
