package galley.compose;

import galley.lines.Line;
import galley.lines.Look;
import galley.page.Mark;
import galley.page.Mark.RuleMark;
import galley.page.Meaning.Artifact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A horizontal slice of a column that is never cut: a line, a row of a table, a rule.
 *
 * @param height its height in points
 * @param baseline distance from its top to the baseline of its first line; 0 where it has no text
 * @param marks its ink, from its top left corner
 * @param bands what runs behind it and on into strips that have the same bands
 * @param anchor the heading that stands in it
 */
record Strip(double height, double baseline, List<Mark> marks, List<Band> bands, Optional<Anchor> anchor) {
    /** Nothing at all. */
    static final Strip NONE = blank(0);

    Strip {
        marks = List.copyOf(marks);
        bands = List.copyOf(bands);
    }

    /**
     * A tint or a line that runs behind several strips and the space between them.
     *
     * @param x its left edge from the left edge of the column, in points
     * @param width its width
     * @param rgb its colour
     */
    record Band(double x, double width, int rgb) {

        /** The band as ink from a height on. */
        RuleMark rule(double top, double height) {
            return new RuleMark(x, top, width, height, 0, rgb, Artifact.LAYOUT);
        }
    }

    /**
     * A heading that the outline and the running head name.
     *
     * @param title its text
     * @param depth from 1
     * @param node its node of the structure tree
     */
    record Anchor(String title, int depth, int node) {}

    /** Empty space that is not dropped at the head of a page. */
    static Strip blank(double height) {
        return new Strip(height, 0, List.of(), List.of(), Optional.empty());
    }

    /** Whether it is nothing at all. */
    boolean isNone() {
        return height == 0 && marks.isEmpty() && bands.isEmpty();
    }

    /** A line without ink. */
    static Strip empty(Look look) {
        return new Strip(look.leading(), look.baseline(), List.of(), List.of(), Optional.empty());
    }

    /** A line of a paragraph. */
    static Strip of(Line line, Look look) {
        return new Strip(look.leading(), look.baseline(), line.marks(), List.of(), Optional.empty());
    }

    /** Ink without a baseline. */
    static Strip of(double height, List<Mark> marks) {
        return new Strip(height, 0, marks, List.of(), Optional.empty());
    }

    Strip withAnchor(Anchor heading) {
        return new Strip(height, baseline, marks, bands, Optional.of(heading));
    }

    /** The same with a band behind all others. */
    Strip on(Band band) {
        List<Band> all = new ArrayList<>(bands.size() + 1);
        all.add(band);
        all.addAll(bands);
        return new Strip(height, baseline, marks, all, anchor);
    }

    /** The same with further ink, in reading order before its own. */
    Strip after(List<Mark> first) {
        List<Mark> all = new ArrayList<>(first);
        all.addAll(marks);
        return new Strip(height, baseline, all, bands, anchor);
    }

    /** The same with further ink, in reading order behind its own. */
    Strip before(List<Mark> last) {
        List<Mark> all = new ArrayList<>(marks);
        all.addAll(last);
        return new Strip(height, baseline, all, bands, anchor);
    }

    /** The same ink in a strip of another height, further down by so much. */
    Strip within(double newHeight, double down) {
        List<Mark> moved = marks.stream().map(mark -> mark.moved(0, down)).toList();
        return new Strip(newHeight, baseline == 0 ? 0 : baseline + down, moved, bands, anchor);
    }
}
