package galley.breaking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A break with the best way of getting there: TeX's active and passive node in one (tex.web §819, §821). */
final class Breakpoint {
    /** The item broken at; -1 for the start of the paragraph. */
    final int item;
    /** The line that starts here, counted from one. */
    final int line;

    final Fitness fitness;
    final boolean flagged;
    /** How many lines in a row end in a hyphen up to here, where that is counted. */
    final int ladder;

    final long demerits;
    final Edge left;
    final @Nullable Breakpoint previous;
    /** The next break still in play, in TeX's order. */
    @Nullable
    Breakpoint next;

    private Breakpoint(
            int item,
            Fitness fitness,
            boolean flagged,
            int ladder,
            long demerits,
            Edge left,
            @Nullable Breakpoint previous) {
        this.item = item;
        this.line = previous == null ? 1 : previous.line + 1;
        this.fitness = fitness;
        this.flagged = flagged;
        this.ladder = ladder;
        this.demerits = demerits;
        this.left = left;
        this.previous = previous;
    }

    static Breakpoint start(Edge left) {
        return new Breakpoint(-1, Fitness.DECENT, false, 0, 0, left, null);
    }

    Breakpoint then(Edge right, Edge left, int fitnessClass, boolean flagged, long demerits) {
        Fitness fitness = BestPerFitness.fitness(fitnessClass);
        int ladder = BestPerFitness.ladder(fitnessClass);
        return new Breakpoint(right.item(), fitness, flagged, ladder, demerits, left, this);
    }

    /** All breaks from the start of the paragraph to this one; the start itself comes first. */
    List<Breakpoint> path() {
        Deque<Breakpoint> path = new ArrayDeque<>();
        for (Breakpoint point = this; point != null; point = point.previous) {
            path.addFirst(point);
        }
        return new ArrayList<>(path);
    }
}
