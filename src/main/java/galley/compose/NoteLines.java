package galley.compose;

import galley.compose.Geometry.Leaf;
import galley.lines.Look;
import galley.lines.OneLine;
import galley.page.Mark;
import galley.page.Mark.RuleMark;
import galley.page.Meaning.Artifact;
import galley.style.Role;
import java.util.ArrayList;
import java.util.List;

/** Ruled lines for notes by hand beside the text, from the level of its first line to the foot of the text area. */
final class NoteLines {
    private final Job job;
    private final Geometry geometry;
    private final Look look;

    NoteLines(Job job, Geometry geometry) {
        this.job = job;
        this.geometry = geometry;
        this.look = job.look(Role.NOTE_LINES);
    }

    /**
     * The lines of a page, with their label.
     *
     * @param leaf the page
     * @param top where its columns begin, in points from the top of the sheet
     */
    List<Mark> marks(Leaf leaf, double top) {
        List<Mark> marks = new ArrayList<>();
        double first = top + job.look(Role.BODY).baseline();
        String label = job.wording().notes();
        marks.addAll(OneLine.marks(job.type(), label, look.text(), leaf.sideLeft(), first, Artifact.PAGINATION));
        double weight = look.rule();
        double last = geometry.bottom() - look.leading() / 2; // a line just above the rule of the foot would double it
        for (double y = first + look.leading(); weight > 0 && y <= last; y += look.leading()) {
            marks.add(
                    new RuleMark(leaf.sideLeft(), y, geometry.sideWidth(), weight, 0, look.ruleRgb(), Artifact.LAYOUT));
        }
        return marks;
    }
}
