package galley.export.docx.pages;

import galley.export.docx.styles.LineRule;
import galley.export.docx.styles.Look;

/**
 * The shape of a paragraph's lines, in points.
 *
 * @param first width of the first line
 * @param others width of the others
 * @param leading from line to line
 * @param exact whether that holds in any font; else lines are at least so high
 * @param factor how many times the height that a font asks for its lines take
 * @param hyphenated whether words may be broken
 */
record Measure(double first, double others, double leading, boolean exact, double factor, boolean hyphenated) {
    private static final double TWIPS = 20;
    private static final double SINGLE = 240;

    /** The lines of a look in a column of so many points, in a font that asks for lines so high. */
    static Measure of(Look look, double column, double natural, boolean hyphenated) {
        double others = Math.max(1, column - look.inset() / TWIPS);
        // A hanging first line begins with a number and a tab that leads to where the others begin.
        double first = Math.max(1, others - Math.max(0, look.indent()) / TWIPS);
        boolean exact = look.line() == LineRule.EXACT;
        double factor = look.line() == LineRule.MULTIPLE ? look.leading() / SINGLE : 1;
        double leading = look.line() == LineRule.MULTIPLE ? natural * factor : look.leading() / TWIPS;
        return new Measure(first, others, leading, exact, factor, hyphenated && look.hyphenate());
    }
}
