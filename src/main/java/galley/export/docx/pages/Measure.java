package galley.export.docx.pages;

import galley.export.docx.styles.Look;

/**
 * The shape of a paragraph's lines, in points.
 *
 * @param first width of the first line
 * @param others width of the others
 * @param leading from line to line
 * @param exact whether that holds in any font; else lines are at least so high
 * @param hyphenated whether words may be broken
 */
record Measure(double first, double others, double leading, boolean exact, boolean hyphenated) {
    private static final double TWIPS = 20;

    /** The lines of a look in a column of so many points. */
    static Measure of(Look look, double column, boolean hyphenated) {
        double others = Math.max(1, column - look.inset() / TWIPS);
        // A hanging first line begins with a number and a tab that leads to where the others begin.
        double first = Math.max(1, others - Math.max(0, look.indent()) / TWIPS);
        return new Measure(first, others, look.leading() / TWIPS, look.exact(), hyphenated && look.hyphenate());
    }
}
