package galley.compose;

import galley.lines.Look;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;
import galley.unit.Length;
import java.util.List;

/**
 * Where the columns stand on the paper, in points from its top left corner.
 *
 * @param width of the paper
 * @param height of the paper
 * @param left left edge of the main column
 * @param measure width of the main column
 * @param whole width of the text area, both columns and what is between them
 * @param sideLeft left edge of the side column
 * @param sideWidth width of the side column; 0 for none
 * @param top top of the text area
 * @param bottom bottom of the text area
 * @param grid distance of the baseline grid; 0 for none
 */
record Geometry(
        double width,
        double height,
        double left,
        double measure,
        double whole,
        double sideLeft,
        double sideWidth,
        double top,
        double bottom,
        double grid) {

    /** The distance from the text area to the rule of the foot. */
    static final double FOOT_GAP = 9;

    /** A column of text is at least so wide. */
    private static final double LEAST_MEASURE = 120;

    private static final double LEAST_SIDE = 60;
    private static final double LEAST_HEIGHT = 160;

    /** Margins that leave too little room shrink to this share of the paper. */
    private static final double FALLBACK_MARGIN = 0.1;

    /** The room that the foot needs below the text area. */
    private static final double FOOT_CLEARANCE = 6;

    static Geometry of(Style style, Look foot, List<Diagnostic> diagnostics) {
        double width = style.get(Role.PAGE, Property.PAPER).width().points();
        double height = style.get(Role.PAGE, Property.PAPER).height().points();
        double left = points(style, Property.MARGIN_LEFT);
        double right = points(style, Property.MARGIN_RIGHT);
        double top = points(style, Property.MARGIN_TOP);
        double bottom = Math.max(points(style, Property.MARGIN_BOTTOM), footHeight(foot) + FOOT_CLEARANCE);
        boolean narrow = width - left - right < LEAST_MEASURE;
        boolean low = height - top - bottom < LEAST_HEIGHT;
        if (narrow || low) {
            diagnostics.add(Diagnostic.warning(
                    "P307", Place.UNKNOWN, "the margins leave too little of the paper for text and were reduced"));
            left = narrow ? FALLBACK_MARGIN * width : left;
            right = narrow ? FALLBACK_MARGIN * width : right;
            top = low ? FALLBACK_MARGIN * height : top;
            bottom = low ? Math.max(FALLBACK_MARGIN * height, footHeight(foot) + FOOT_CLEARANCE) : bottom;
        }
        double whole = width - left - right;
        double side = points(style, Property.SIDE_COLUMN);
        double gutter = points(style, Property.GUTTER);
        boolean hasSide = side >= LEAST_SIDE && whole - gutter - side >= LEAST_MEASURE;
        if (side > 0 && !hasSide) {
            diagnostics.add(Diagnostic.warning(
                    "P308", Place.UNKNOWN, "there is no room for a side column of " + Length.pt(side)));
        }
        double measure = hasSide ? whole - gutter - side : whole;
        return new Geometry(
                width,
                height,
                left,
                measure,
                whole,
                left + measure + gutter,
                hasSide ? side : 0,
                top,
                height - bottom,
                points(style, Property.GRID));
    }

    /** What the foot takes of the bottom margin. */
    static double footHeight(Look foot) {
        return FOOT_GAP + foot.rule() + foot.spacing().padding() + foot.leading();
    }

    /** Height of the text area. */
    double room() {
        return bottom - top;
    }

    boolean hasSide() {
        return sideWidth > 0;
    }

    private static double points(Style style, Property<Length> property) {
        return style.get(Role.PAGE, property).points();
    }
}
