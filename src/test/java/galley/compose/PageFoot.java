package galley.compose;

import galley.page.Mark.RuleMark;
import galley.page.Meaning.Artifact;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the text area of finished pages ends, as the rule of the running foot tells, which stands at one distance below
 * it. A document may have pages of a line more than its style asks for, or of a sixteenth less, but all of them alike.
 */
final class PageFoot {
    private static final double ROUNDING = 0.01;

    private final double foot;
    private final int linesMore;
    private final List<String> faults = new ArrayList<>();

    PageFoot(PageReader pages, Style style) {
        double inset = CropMarks.trim(style).inset();
        double styled = pages.height()
                - inset
                - style.get(Role.PAGE, Property.MARGIN_BOTTOM).points();
        double line = style.get(Role.PAGE, Property.GRID).points();
        double lines =
                (styled - inset - style.get(Role.PAGE, Property.MARGIN_TOP).points()) / line;
        this.foot = foot(pages, 0, style);
        for (int page = 0; page < pages.pageCount(); page++) {
            if (Math.abs(foot(pages, page, style) - foot) > ROUNDING) {
                faults.add("page " + (page + 1) + ": not as deep as the first");
            }
        }
        double more = (foot - styled) / line;
        this.linesMore = (int) Math.rint(more);
        boolean whole = Math.abs(more - linesMore) < ROUNDING;
        if (!whole || more > 1 + ROUNDING || more < -lines / 16 - ROUNDING) {
            faults.add("pages deeper by " + more + " lines than the style has them");
        }
    }

    private static double foot(PageReader pages, int page, Style style) {
        double rule = pages.rules(page).stream()
                .filter(mark -> mark.meaning() == Artifact.PAGINATION)
                .mapToDouble(RuleMark::y)
                .max()
                .orElseThrow();
        return rule - style.get(Role.FOOT, Property.SPACE_BEFORE).points();
    }

    /** The end of the text area, in points from the top of the sheet. */
    double foot() {
        return foot;
    }

    /** How many lines a page has more than the style gives it; below zero if fewer. */
    int linesMore() {
        return linesMore;
    }

    /** What of its depth a reader would see. */
    List<String> faults() {
        return faults;
    }
}
