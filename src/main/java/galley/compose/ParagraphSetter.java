package galley.compose;

import galley.breaking.Item.Box;
import galley.breaking.Item.Penalty;
import galley.compose.Choice.Other;
import galley.lines.Line;
import galley.lines.LineSetter;
import galley.lines.Look;
import galley.lines.Measure;
import galley.lines.SetParagraph;
import galley.lines.SetParagraph.Alternative;
import galley.lines.Sp;
import galley.lines.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Stacks the lines of paragraphs with what keeps widows and orphans away. */
final class ParagraphSetter {
    /** A page that ends in half a word: dearer than several paragraphs set otherwise. */
    private static final Penalty HYPHEN_AT_FOOT = new Penalty(400);

    /** A page may end here as well as anywhere. */
    private static final Penalty FREE = new Penalty(0);

    private ParagraphSetter() {}

    /**
     * Sets a paragraph.
     *
     * @param frame its left edge and measure
     * @param firstIndent by how much its first line is moved in, in points
     * @return its lines with the prices of dividing it; empty for a paragraph without ink
     */
    static Galley set(Job job, List<Span> spans, Look look, Frame frame, double firstIndent) {
        Measure measure = new Measure(frame.left(), frame.width(), firstIndent);
        return stack(LineSetter.lines(job.type(), spans, look, measure), look);
    }

    /** Sets a paragraph of running text, which may become a line shorter or longer for the sake of its page. */
    static Galley setWithChoices(Job job, List<Span> spans, Look look, Frame frame, double firstIndent) {
        Measure measure = new Measure(frame.left(), frame.width(), firstIndent);
        SetParagraph paragraph = LineSetter.withAlternatives(job.type(), spans, look, measure);
        List<Other> others = paragraph.alternatives().stream()
                .map(alternative -> other(job, alternative, look))
                .toList();
        return stack(paragraph.lines(), look).orElse(others);
    }

    private static Other other(Job job, Alternative alternative, Look look) {
        List<SetParagraph.Sketch> lines = alternative.sketches();
        List<Choice.Sketch> sketches = new ArrayList<>(2 * lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                sketches.add(new Choice.Sketch(
                        between(lines.get(i - 1).hyphenated(), i, lines.size(), look), OptionalDouble.empty(), 0));
            }
            int note = job.notes().calledIn(lines.get(i).nodes());
            sketches.add(new Choice.Sketch(new Box(Sp.of(look.leading())), OptionalDouble.empty(), note));
        }
        return new Other(
                alternative.price(), sketches, () -> stack(alternative.setting().get(), look));
    }

    /**
     * Stacks lines: no fewer than the style's widows and orphans stand alone, and no page ends in a hyphen for little.
     */
    static Galley stack(List<Line> lines, Look look) {
        Galley galley = new Galley();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                galley.mayDivide(between(lines.get(i - 1).hyphenated(), i, lines.size(), look));
            }
            galley.add(Strip.of(lines.get(i), look));
        }
        return galley;
    }

    /** What stands between a line and the one before it. */
    private static Penalty between(boolean hyphenated, int line, int count, Look look) {
        if (line < look.orphans() || count - line < look.widows()) {
            return Penalty.PROHIBITED;
        }
        return hyphenated ? HYPHEN_AT_FOOT : FREE;
    }
}
