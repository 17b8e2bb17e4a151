package galley.compose;

import galley.lines.Look;
import galley.page.Trim;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.style.Margins;
import galley.style.Property;
import galley.style.Role;
import galley.style.Side;
import galley.style.Style;
import galley.unit.Length;
import java.util.List;

/**
 * Where the columns of a right page stand on its sheet, in points from the top left corner of the sheet; the sheet is
 * the paper, unless the page is cut out of a larger one.
 *
 * @param width of the sheet
 * @param height of the sheet
 * @param trim where the page is cut out of the sheet
 * @param left left edge of the text area
 * @param measure width of the main column
 * @param whole width of the text area, both columns and what is between them
 * @param sideWidth width of the side column; 0 for none
 * @param side what the side column is for
 * @param top top of the text area
 * @param bottom bottom of the text area
 * @param grid distance of the baseline grid; 0 for none
 * @param mirrored whether left pages are the mirror image of right ones
 */
record Geometry(
        double width,
        double height,
        Trim trim,
        double left,
        double measure,
        double whole,
        double sideWidth,
        Side side,
        double top,
        double bottom,
        double grid,
        boolean mirrored) {

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
        double side = sideWidth(style, whole, diagnostics);
        Trim trim = CropMarks.trim(style);
        return new Geometry(
                width + 2 * trim.inset(),
                height + 2 * trim.inset(),
                trim,
                trim.inset() + left,
                side > 0 ? whole - points(style, Property.GUTTER) - side : whole,
                whole,
                side,
                style.get(Role.PAGE, Property.SIDE),
                trim.inset() + top,
                trim.inset() + height - bottom,
                points(style, Property.GRID),
                style.get(Role.PAGE, Property.MARGINS) == Margins.MIRRORED);
    }

    private static double sideWidth(Style style, double whole, List<Diagnostic> diagnostics) {
        double side = points(style, Property.SIDE_COLUMN);
        boolean fits = side >= LEAST_SIDE && whole - points(style, Property.GUTTER) - side >= LEAST_MEASURE;
        if (side > 0 && !fits) {
            diagnostics.add(Diagnostic.warning(
                    "P308", Place.UNKNOWN, "there is no room for a side column of " + Length.pt(side)));
        }
        return fits ? side : 0;
    }

    /** The same pages with a text area that ends further down, and with it their foot; further up if negative. */
    Geometry deeper(double points) {
        return new Geometry(
                width, height, trim, left, measure, whole, sideWidth, side, top, bottom + points, grid, mirrored);
    }

    /** How far the foot of a page stands above the edge of the paper. */
    double belowFoot(Look foot) {
        return height - trim.inset() - bottom - footHeight(foot);
    }

    /** What the foot takes of the bottom margin. */
    static double footHeight(Look foot) {
        return foot.spacing().before() + foot.rule() + foot.spacing().padding() + foot.leading();
    }

    /** Height of the text area. */
    double room() {
        return bottom - top;
    }

    /** Whether facts and timeline may stand beside the text. */
    boolean hasFactsBeside() {
        return sideWidth > 0 && side == Side.FACTS;
    }

    /** Whether lines for notes stand beside the text. */
    boolean hasNoteLines() {
        return sideWidth > 0 && side == Side.NOTES;
    }

    /** Where things stand on a page, from 1. */
    Leaf leaf(int page) {
        return new Leaf(mirrored && page % 2 == 0);
    }

    /** One page of a bound document; the side column stands outside, away from the spine. */
    final class Leaf {
        private final boolean verso;

        private Leaf(boolean verso) {
            this.verso = verso;
        }

        /** Whether it is a left page that mirrors the right ones. */
        boolean verso() {
            return verso;
        }

        /** Left edge of the text area. */
        double left() {
            return verso ? width - left - whole : left;
        }

        /** Left edge of the main column. */
        double mainLeft() {
            return verso ? left() + whole - measure : left;
        }

        /** Left edge of the side column. */
        double sideLeft() {
            return verso ? left() : left + whole - sideWidth;
        }
    }

    private static double points(Style style, Property<Length> property) {
        return style.get(Role.PAGE, property).points();
    }
}
