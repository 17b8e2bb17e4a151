package galley.diff;

import galley.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Merges the paragraphs of a cell, of which the last can neither be added nor removed: where the cell becomes longer or
 * shorter at its end, it is the end of the paragraph before that is new or gone.
 *
 * @param <T> what is a paragraph of the cell
 */
final class CellMerger<T> {
    private static final double ALIKE = 0.4;

    private final Marks marks;
    private final TextMerger texts;
    private final Function<T, List<Inline>> text;
    private final BiFunction<T, List<Inline>, T> made;

    /**
     * A merger of paragraphs of one kind.
     *
     * @param text the text of a paragraph
     * @param made the same paragraph, as a fresh object, with another text
     */
    CellMerger(Marks marks, TextMerger texts, Function<T, List<Inline>> text, BiFunction<T, List<Inline>, T> made) {
        this.marks = marks;
        this.texts = texts;
        this.text = text;
        this.made = made;
    }

    /** A paragraph with what happened to it. */
    private record Merged<T>(T paragraph, Optional<Mark> mark) {}

    /** Merges them; nothing is taken down but notes. */
    List<T> merge(List<T> before, List<T> after, Spot spot) {
        List<Alignment.Step> steps =
                Alignment.of(keys(before), keys(after), (i, j) -> likeness(before.get(i), after.get(j)));
        int settled = steps.size();
        while (settled > 0 && isAlone(steps.get(settled - 1))) {
            settled--;
        }
        List<Merged<T>> merged = new ArrayList<>();
        steps.subList(0, settled).forEach(step -> merged.add(merged(before, after, step, spot)));
        int last1 = before.size() - count(steps, settled, true);
        int last2 = after.size() - count(steps, settled, false);
        while (last1 < before.size() && last2 < after.size()) {
            merged.add(merged(before, after, new Alignment.Step(last1++, last2++, false), spot));
        }
        int kept = merged.size();
        while (last1 < before.size()) {
            merged.add(merged(before, after, new Alignment.Step(last1++, Alignment.NONE, false), spot));
        }
        while (last2 < after.size()) {
            merged.add(merged(before, after, new Alignment.Step(Alignment.NONE, last2++, false), spot));
        }
        ends(merged, kept);
        return merged.stream().map(Merged::paragraph).toList();
    }

    /** From the last that stays, each end is new or gone in place of the one behind it. */
    private void ends(List<Merged<T>> merged, int kept) {
        for (int i = Math.max(0, kept - 1); i < merged.size(); i++) {
            Optional<Mark> next = i + 1 < merged.size() ? merged.get(i + 1).mark() : Optional.empty();
            marks.end(
                    merged.get(i).paragraph(), next, !next.equals(merged.get(i).mark()));
        }
    }

    private Merged<T> merged(List<T> before, List<T> after, Alignment.Step step, Spot spot) {
        if (step.before() == Alignment.NONE) {
            return alone(Mark.ADDED, after.get(step.after()));
        }
        if (step.after() == Alignment.NONE) {
            return alone(Mark.REMOVED, before.get(step.before()));
        }
        T other = after.get(step.after());
        List<Inline> woven = texts.untold(text.apply(before.get(step.before())), text.apply(other), spot);
        return new Merged<>(made.apply(other, woven), Optional.empty());
    }

    private Merged<T> alone(Mark mark, T paragraph) {
        T fresh = made.apply(paragraph, text.apply(paragraph));
        return new Merged<>(marks.mark(fresh, mark), Optional.of(mark));
    }

    private static boolean isAlone(Alignment.Step step) {
        return step.before() == Alignment.NONE || step.after() == Alignment.NONE;
    }

    private static int count(List<Alignment.Step> steps, int from, boolean before) {
        return (int) steps.subList(from, steps.size()).stream()
                .filter(step -> (before ? step.before() : step.after()) != Alignment.NONE)
                .count();
    }

    private List<String> keys(List<T> paragraphs) {
        return paragraphs.stream().map(text).map(texts::key).toList();
    }

    private double likeness(T before, T after) {
        double alike = Bag.of(texts.plain(text.apply(before))).likeness(Bag.of(texts.plain(text.apply(after))));
        return alike < ALIKE ? 0 : alike;
    }
}
