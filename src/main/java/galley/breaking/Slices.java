package galley.breaking;

import galley.breaking.Column.Slice;
import java.util.Arrays;
import java.util.List;

/**
 * The slices of one version of a passage as the search for pages passes them, again and again: their steps with what
 * they need of the grid and call of notes, side by side in arrays.
 */
final class Slices {
    private final Step[] steps;
    private final long[] below;
    private final int[] noteLines;

    /** How high the run is, at the least, that a slice is kept together with. */
    private final long[] run;

    Slices(List<Slice> slices) {
        int count = slices.size();
        steps = new Step[count];
        below = new long[count];
        noteLines = new int[count];
        run = new long[count];
        for (int i = 0; i < count; i++) {
            Slice slice = slices.get(i);
            steps[i] = slice.item().accept(Step.OF);
            below[i] = slice.below();
            noteLines[i] = slice.noteLines();
        }
        measureRuns();
    }

    /** A run reaches from one place where the column may be divided to the next. */
    private void measureRuns() {
        int from = 0;
        long height = 0;
        boolean afterInk = false;
        for (int i = 0; i < steps.length; i++) {
            Step step = steps[i];
            if (step.isBreak(afterInk)) {
                Arrays.fill(run, from, i, height + step.pre());
                from = i;
                height = step.post();
            } else {
                height += step.size().width() - step.size().shrink();
            }
            afterInk = !step.isDiscardable();
        }
        Arrays.fill(run, from, steps.length, height);
    }

    int count() {
        return steps.length;
    }

    /** By how much breaks in it may lower the sum of all costs. */
    long gains() {
        long gains = 0;
        for (Step step : steps) {
            gains += step.isForced() ? 0 : Math.max(0, -step.cost());
        }
        return gains;
    }

    /** Whether what a slice is kept together with is higher than that, though all its space be shrunk. */
    boolean isInRunAbove(int slice, long height) {
        return run[slice] > height;
    }

    Step step(int slice) {
        return steps[slice];
    }

    /** How far below it something stands on the grid; negative where nothing does. */
    long below(int slice) {
        return below[slice];
    }

    /** How many lines of notes are called by the time it is printed; 0 if it calls none. */
    int noteLines(int slice) {
        return noteLines[slice];
    }
}
