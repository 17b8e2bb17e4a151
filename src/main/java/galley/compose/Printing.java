package galley.compose;

import galley.breaking.Column;
import galley.breaking.Column.Passage;
import galley.breaking.Column.Slice;
import galley.breaking.Column.Version;
import galley.compose.Choice.Other;
import galley.compose.Choice.Sketch;
import galley.compose.Galley.Entry;
import galley.lines.Sp;
import java.util.ArrayList;
import java.util.List;

/** A galley as the page breaker sees it, and back again: what of it is printed once the breaker has chosen. */
final class Printing {
    private final Galley galley;
    private final FootMatter foot;
    private final Notes notes;
    private final List<Passage> passages = new ArrayList<>();
    /** For each passage its choice, or none where there is nothing to choose; then its first entry. */
    private final List<Choice> choices = new ArrayList<>();

    Printing(Galley galley, FootMatter foot, Notes notes) {
        this.galley = galley;
        this.foot = foot;
        this.notes = notes;
        int next = 0;
        for (Choice choice : galley.choices()) {
            addPassage(new Choice(next, choice.from(), List.of()));
            addPassage(choice);
            next = choice.to();
        }
        addPassage(new Choice(next, galley.entries().size(), List.of()));
    }

    private void addPassage(Choice choice) {
        List<Version> versions = new ArrayList<>(1 + choice.others().size());
        versions.add(new Version(
                galley.entries().subList(choice.from(), choice.to()).stream()
                        .map(this::slice)
                        .toList(),
                0));
        for (Other other : choice.others()) {
            versions.add(new Version(other.sketches().stream().map(this::slice).toList(), other.price()));
        }
        passages.add(new Passage(versions));
        choices.add(choice);
    }

    private Slice slice(Entry entry) {
        int note = Math.max(
                notes.calledInMarks(entry.strip().marks()),
                notes.calledInMarks(entry.before().marks()));
        return slice(new Sketch(entry.item(), entry.onGrid(), note));
    }

    private Slice slice(Sketch sketch) {
        long below = sketch.onGrid().isPresent() ? Sp.of(sketch.onGrid().getAsDouble()) : Slice.OFF_GRID;
        return new Slice(sketch.item(), below, foot.linesUpTo(sketch.note()));
    }

    /** The column to be divided. */
    Column column(double leading, double grid) {
        return new Column(passages, foot.forBreaker(), Sp.of(leading), Sp.of(grid));
    }

    /** The entries that are printed if of each passage a version is chosen. */
    List<Entry> printed(List<Integer> versions) {
        List<Entry> printed = new ArrayList<>(galley.entries().size());
        for (int i = 0; i < versions.size(); i++) {
            Choice choice = choices.get(i);
            if (versions.get(i) == 0) {
                printed.addAll(galley.entries().subList(choice.from(), choice.to()));
            } else {
                Other other = choice.others().get(versions.get(i) - 1);
                printed.addAll(other.galley().get().entries());
            }
        }
        return printed;
    }
}
