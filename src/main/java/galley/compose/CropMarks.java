package galley.compose;

import galley.page.Mark;
import galley.page.Mark.RuleMark;
import galley.page.Meaning.Artifact;
import galley.page.Trim;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;
import galley.unit.Length;
import java.util.ArrayList;
import java.util.List;

/**
 * The marks that show a binder where to cut: two hairlines at each corner, in line with the edges of the trimmed page
 * and outside of the bleed, so that nothing of them is left when the cut is a little off.
 */
final class CropMarks {
    private static final double LENGTH = Length.mm(5).points();
    private static final double WEIGHT = 0.25;

    /** Marks keep so far away from the trimmed page where there is no bleed to keep out of. */
    private static final double LEAST_OFFSET = Length.mm(3).points();

    /** Clear space between the marks and the edge of the sheet. */
    private static final double CLEAR = Length.mm(2).points();

    private static final int BLACK = 0;

    private CropMarks() {}

    /** How much larger than the page the sheet must be. */
    static Trim trim(Style style) {
        double bleed = style.get(Role.PAGE, Property.BLEED).points();
        double marks = Math.max(bleed, LEAST_OFFSET) + LENGTH + CLEAR;
        return new Trim(style.get(Role.PAGE, Property.CROP_MARKS) ? marks : bleed, bleed);
    }

    /** The marks of a sheet of so many points. */
    static List<Mark> marks(double width, double height, Trim trim) {
        List<Mark> marks = new ArrayList<>();
        if (trim.inset() > Math.max(trim.bleed(), LEAST_OFFSET)) {
            double end = trim.inset() - Math.max(trim.bleed(), LEAST_OFFSET);
            for (double x : new double[] {trim.inset(), width - trim.inset()}) {
                marks.add(rule(x - WEIGHT / 2, end - LENGTH, WEIGHT, LENGTH));
                marks.add(rule(x - WEIGHT / 2, height - end, WEIGHT, LENGTH));
            }
            for (double y : new double[] {trim.inset(), height - trim.inset()}) {
                marks.add(rule(end - LENGTH, y - WEIGHT / 2, LENGTH, WEIGHT));
                marks.add(rule(width - end, y - WEIGHT / 2, LENGTH, WEIGHT));
            }
        }
        return marks;
    }

    private static Mark rule(double x, double y, double width, double height) {
        return new RuleMark(x, y, width, height, 0, BLACK, Artifact.PAGE);
    }
}
