package galley.compose;

import galley.breaking.Item;
import galley.breaking.Item.Box;
import galley.breaking.Item.Glue;
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
import java.util.Optional;
import java.util.OptionalDouble;

/** Stacks the lines of paragraphs with what keeps widows and orphans away. */
final class ParagraphSetter {
    /** A page never ends in half a word. */
    private static final Penalty HYPHEN_AT_FOOT = Penalty.PROHIBITED;

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
        Divisions divisions = new Divisions(look);
        lines.forEach(line -> divisions.add(line.hyphenated(), line.empty()));
        List<Choice.Sketch> sketches = new ArrayList<>(2 * lines.size());
        for (int i = 0; i < lines.size(); i++) {
            divisions.before(i).ifPresent(price -> sketches.add(new Choice.Sketch(price, OptionalDouble.empty(), 0)));
            int note = job.notes().calledIn(lines.get(i).nodes());
            int height = Sp.of(look.leading());
            Item item = divisions.isSpace(i) ? new Glue(height, 0, 0) : new Box(height);
            sketches.add(new Choice.Sketch(item, OptionalDouble.empty(), note));
        }
        return new Other(
                alternative.price(), sketches, () -> stack(alternative.setting().get(), look));
    }

    /**
     * Stacks lines: no fewer than the style's widows and orphans stand alone, and no page ends in a hyphen for little.
     */
    static Galley stack(List<Line> lines, Look look) {
        Divisions divisions = new Divisions(look);
        lines.forEach(line -> divisions.add(line.hyphenated(), line.empty()));
        Galley galley = new Galley();
        for (int i = 0; i < lines.size(); i++) {
            divisions.before(i).ifPresent(galley::mayDivide);
            if (divisions.isSpace(i)) {
                galley.space(look.leading());
            } else {
                galley.add(Strip.of(lines.get(i), look));
            }
        }
        return galley;
    }

    /** The prices of dividing a paragraph; its empty lines count as none, and vanish where a page ends. */
    private static final class Divisions {
        private final Look look;
        private final List<Boolean> hyphenated = new ArrayList<>();
        /** How many lines with text there are before each, and at last in all. */
        private final List<Integer> full = new ArrayList<>(List.of(0));

        Divisions(Look look) {
            this.look = look;
        }

        void add(boolean endsInHyphen, boolean empty) {
            hyphenated.add(endsInHyphen);
            full.add(full.get(full.size() - 1) + (empty ? 0 : 1));
        }

        /** Whether a line is only space between others. */
        boolean isSpace(int line) {
            boolean within = line > 0 && line < hyphenated.size() - 1;
            return within && full.get(line).equals(full.get(line + 1));
        }

        /** What stands between a line and the one before it; nothing between an empty line and what follows. */
        Optional<Penalty> before(int line) {
            if (line == 0 || isSpace(line - 1)) {
                return Optional.empty();
            }
            int above = full.get(line);
            int below = full.get(full.size() - 1) - above;
            if (above < look.orphans() || below < look.widows()) {
                return Optional.of(Penalty.PROHIBITED);
            }
            return Optional.of(hyphenated.get(line - 1) ? HYPHEN_AT_FOOT : FREE);
        }
    }
}
