package galley.breaking;

import galley.breaking.Column.Slice;
import galley.breaking.Column.Version;
import galley.breaking.PageState.Choice;
import galley.breaking.PageState.PageEnd;
import galley.breaking.Pagination.Fill;
import galley.breaking.Pagination.Leaf;
import galley.breaking.Pagination.NoteLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows the cheapest way through a column back from its end, and says what stands on each page. */
final class PageTrace {
    private final Column column;
    private final PageHeights heights;
    private final FootNotes notes;
    private final PageCosts costs;
    private @Nullable PageEnd last;
    private @Nullable Choice choices;
    private long least = Long.MAX_VALUE;

    PageTrace(Column column, PageHeights heights, FootNotes notes, PageCosts costs) {
        this.column = column;
        this.heights = heights;
        this.notes = notes;
        this.costs = costs;
    }

    /** A way to end the column; what it leaves of the notes goes on pages of its own. */
    void offer(@Nullable Choice chosen, PageEnd end, long cost) {
        long whole = cost + restCost(end);
        if (whole < least) {
            least = whole;
            last = end;
            choices = chosen;
        }
    }

    private long restCost(PageEnd end) {
        long cost = 0;
        for (PageEnd at = end; at.notes().to() < notes.count(); at = notesAfter(at)) {
            cost += costs.page();
        }
        return cost;
    }

    /** A page of nothing but notes; at least one line of them, so that there is an end. */
    private PageEnd notesAfter(PageEnd end) {
        int from = end.notes().to();
        long room = heights.height(Integer.MAX_VALUE);
        int to = Math.max(from + 1, notes.end(from, notes.count(), room));
        long foot = notes.height(from, to);
        Fill fit = new Fill(room, 0, foot, 0, Math.max(0, foot - room), 0);
        return new PageEnd(end.position(), fit, new NoteLines(from, to), false, end);
    }

    /** A column without ink. */
    Pagination none() {
        return new Pagination(List.of(), versions(), 0);
    }

    Pagination cheapest() {
        PageEnd end = last;
        while (end != null && end.notes().to() < notes.count()) {
            end = notesAfter(end);
        }
        List<PageEnd> ends = new ArrayList<>();
        for (PageEnd page = end; page != null; page = page.previous()) {
            ends.add(page);
        }
        Collections.reverse(ends);
        List<Integer> versions = versions();
        return new Pagination(leaves(ends, versions), versions, least);
    }

    private List<Integer> versions() {
        Integer[] versions = new Integer[column.passages().size()];
        Arrays.fill(versions, 0);
        for (Choice choice = choices; choice != null; choice = choice.previous()) {
            versions[choice.passage()] = choice.version();
        }
        return Arrays.asList(versions);
    }

    private List<Leaf> leaves(List<PageEnd> ends, List<Integer> versions) {
        List<Slice> printed = column.printed(versions);
        int[] first = firstSlices(versions);
        int lastInk = endOfInk(printed);
        List<Leaf> leaves = new ArrayList<>(ends.size());
        int start = 0;
        for (PageEnd page : ends) {
            int end = Math.min(
                    lastInk, first[page.position().passage()] + page.position().slice());
            leaves.add(new Leaf(Math.min(start, end), end, page.notes(), page.fit(), page.keepBroken()));
            start = end < lastInk ? startAfter(printed, end) : lastInk;
        }
        return leaves;
    }

    /** Where each passage begins among what is printed; after the last, where they end. */
    private int[] firstSlices(List<Integer> versions) {
        int[] first = new int[versions.size() + 1];
        for (int i = 0; i < versions.size(); i++) {
            Version version = column.passages().get(i).versions().get(versions.get(i));
            first[i + 1] = first[i] + version.slices().size();
        }
        return first;
    }

    private static int endOfInk(List<Slice> printed) {
        int end = printed.size();
        while (end > 0 && step(printed, end - 1).isDiscardable()) {
            end--;
        }
        return end;
    }

    private static int startAfter(List<Slice> printed, int end) {
        Step step = step(printed, end);
        int start = step.isDiscardable() ? end : end + 1;
        while (step.post() == 0
                && start < printed.size()
                && step(printed, start).isDiscardable()) {
            start++;
        }
        return start;
    }

    private static Step step(List<Slice> printed, int index) {
        return printed.get(index).item().accept(Step.OF);
    }
}
