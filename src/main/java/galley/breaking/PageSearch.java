package galley.breaking;

import galley.breaking.Column.Slice;
import galley.breaking.Column.Version;
import galley.breaking.PageState.PageEnd;
import galley.breaking.PageState.Phase;
import galley.breaking.PageState.Position;
import galley.breaking.PageState.Standing;
import galley.breaking.Pagination.Fill;
import galley.breaking.Pagination.NoteLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One search for the cheapest pages of a column, over all places to end them and all versions of all passages. Walks
 * down the column once with every page that might be open there, told apart by how high it is: pages of the same height
 * have the same future, so that of them the cheapest is enough. A passage is walked down once for each of its versions.
 */
final class PageSearch {
    /** Dearer than any sum of penalties: a page sticks out only if there is no other way. */
    private static final long OVERFULL = 1_000_000_000_000L;

    /**
     * Open pages kept at one place; where there are more, as of long texts with many notes, the dearest are given up:
     * an article of 37 pages with 300 notes has 22,000, and comes out as cheap with all of them.
     */
    private static final int MOST_STATES = 1_000;

    private final Column column;
    private final PageHeights heights;
    private final PageCosts costs;
    /** Whether to break at forbidden places as well. */
    private final boolean breakingKeeps;

    private final FootNotes notes;
    /** Where the ink of the column ends: what is beyond is no reason for another page. */
    private final Position end;
    /** From here on all pages are alike, so that the number of a page need not be told apart. */
    private final int commonPage;

    private boolean afterInk;
    /** Lines of notes called so far. */
    private int called;

    PageSearch(Column column, PageHeights heights, PageCosts costs, boolean breakingKeeps) {
        this.column = column;
        this.heights = heights;
        this.costs = costs;
        this.breakingKeeps = breakingKeeps;
        this.notes = new FootNotes(column.foot());
        this.end = endOfInk(column);
        this.commonPage = Math.max(2, heights.heights().size());
    }

    private static Position endOfInk(Column column) {
        for (int i = column.passages().size() - 1; i >= 0; i--) {
            List<Slice> slices = column.passages().get(i).versions().get(0).slices();
            for (int slice = slices.size() - 1; slice >= 0; slice--) {
                if (!slices.get(slice).item().accept(Step.OF).isDiscardable()) {
                    return new Position(i, slice + 1);
                }
            }
        }
        return new Position(-1, 0);
    }

    /** The cheapest pages. */
    Pagination run() {
        if (end.passage() < 0) {
            return new PageTrace(column, heights, notes, costs).none();
        }
        List<PageState> open = List.of(PageState.first());
        for (int i = 0; i <= end.passage(); i++) {
            open = pass(i, open);
        }
        PageTrace trace = new PageTrace(column, heights, notes, costs);
        for (PageState state : open) {
            Trial trial = new Trial(state, 0, false);
            if (trial.overfull == 0 || state.phase != Phase.TRIED) {
                PageEnd last = trial.last(new Position(column.passages().size(), 0));
                trace.offer(state.choices, last, state.cost + trial.lastCost());
            }
        }
        return trace.cheapest();
    }

    /** The pages open behind a passage. */
    private List<PageState> pass(int passage, List<PageState> open) {
        List<Version> versions = column.passages().get(passage).versions();
        if (versions.size() == 1) {
            return merged(pass(passage, versions.get(0), new ArrayList<>(open)));
        }
        boolean inkBefore = afterInk;
        int calledBefore = called;
        List<PageState> all = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            afterInk = inkBefore;
            called = calledBefore;
            List<PageState> entering = new ArrayList<>(open.size() * 2);
            for (PageState state : open) {
                entering.add(state.choosing(passage, i, versions.get(i).price()));
            }
            all.addAll(pass(passage, versions.get(i), entering));
        }
        return merged(all);
    }

    private List<PageState> pass(int passage, Version version, List<PageState> entering) {
        List<PageState> open = entering;
        int count = passage == end.passage()
                        && column.passages().get(passage).versions().size() == 1
                ? end.slice()
                : version.slices().size();
        for (int i = 0; i < count; i++) {
            Slice slice = version.slices().get(i);
            Step step = slice.item().accept(Step.OF);
            List<PageState> next = List.of();
            if (step.isBreak(afterInk) || (breakingKeeps && step.isProhibited())) {
                next = nextPages(open, new Position(passage, i), step);
                open = stillOpen(open, step);
            }
            for (PageState state : open) {
                state.pass(step, slice.below(), column.grid());
            }
            open.addAll(next);
            afterInk = !step.isDiscardable();
            called = Math.max(called, slice.noteLines());
        }
        return open;
    }

    /**
     * The cheapest pages that begin with a break here: one for each number and each line of notes they may begin with.
     */
    private List<PageState> nextPages(List<PageState> open, Position at, Step step) {
        Map<Long, Trial> best = new LinkedHashMap<>(4);
        for (PageState state : open) {
            if (!state.mayEnd()) {
                continue;
            }
            Trial trial = new Trial(state, step.pre(), !step.isForced());
            if (trial.overfull > 0 && state.phase == Phase.TRIED) {
                continue;
            }
            trial.cost = state.cost + trial.cost(step);
            best.merge(trial.next(), trial, (known, other) -> other.cost < known.cost ? other : known);
        }
        List<PageState> next = new ArrayList<>(best.size());
        for (Trial trial : best.values()) {
            next.add(trial.nextPage(at, step));
        }
        return next;
    }

    /** The pages that go on past a break: those that are not full. */
    private List<PageState> stillOpen(List<PageState> open, Step step) {
        List<PageState> still = new ArrayList<>(open.size() + 2);
        for (PageState state : open) {
            if (!state.mayEnd()) {
                still.add(state);
            } else if (!step.isForced() && state.used + step.pre() - state.shrink <= heights.height(state.page)) {
                state.phase = Phase.TRIED;
                still.add(state);
            }
        }
        return still;
    }

    /**
     * Of all with the same future the cheapest, of equals the first. Those that could not end yet are never given up:
     * one of them can always go on.
     */
    private static List<PageState> merged(List<PageState> states) {
        Map<Standing, PageState> best = new LinkedHashMap<>(states.size() * 2);
        for (PageState state : states) {
            best.merge(state.standing(), state, (known, other) -> other.cost < known.cost ? other : known);
        }
        List<PageState> kept = new ArrayList<>(best.values());
        if (kept.size() > MOST_STATES) {
            kept.sort(Comparator.comparing((PageState state) -> state.phase == Phase.TRIED)
                    .thenComparingLong(state -> state.cost));
            kept.subList(MOST_STATES, kept.size()).clear();
        }
        return kept;
    }

    /** An open page, ended at the item that the search has come to. */
    private final class Trial {
        final PageState state;
        final long room;
        final long used;
        final long overfull;
        final int notesTo;
        final long foot;
        /** What is empty at the foot of the page, as far as the grid has lines there. */
        final long free;
        /** By how much its spaces are widened, or narrowed if negative. */
        final long given;

        long cost;

        Trial(PageState state, long pre, boolean fillsPage) {
            this.state = state;
            room = heights.height(state.page);
            used = state.used + pre;
            overfull = Math.max(0, used - state.shrink - room);
            notesTo = notes.end(state.notesFrom, called, room - used + state.shrink);
            foot = notes.height(state.notesFrom, notesTo);
            free = linesEnd(room - foot) - used;
            boolean fits = used + foot <= room;
            given = fits && (free < 0 || !fillsPage || state.fill != 0)
                    ? 0
                    : costs.given(free, state.stretch, state.shrink, column.leading());
        }

        long cost(Step step) {
            if (overfull > 0) {
                return OVERFULL + overfull + noteCost();
            }
            long page = costs.page() + noteCost() + costs.spread(ratio());
            if (step.isForced()) {
                return page;
            }
            return page
                    + costs.underfull(left(step), column.leading())
                    + (step.isProhibited() ? costs.brokenKeep() : step.cost());
        }

        /** What stays empty at the foot of the page for no reason of its own. */
        private long left(Step step) {
            return step.isForced() || state.fill != 0 ? 0 : Math.max(0, free - given);
        }

        /** The share of what the spaces of the page can give that it takes. */
        private double ratio() {
            return given == 0 ? 0 : (double) given / (given > 0 ? state.stretch : state.shrink);
        }

        /** Where the last line of the grid ends that there is room for: what is left below it is no fault. */
        private long linesEnd(long height) {
            long grid = column.grid();
            return grid == 0 ? height : height - Math.floorMod(height + grid / PageState.ROUNDING, grid);
        }

        long lastCost() {
            if (overfull > 0) {
                return OVERFULL + overfull + noteCost();
            }
            long thin = state.page > 1 ? costs.thin(used + foot, room, column.leading()) : 0;
            return costs.page() + noteCost() + costs.spread(ratio()) + thin;
        }

        private long noteCost() {
            if (notesTo >= called) {
                return 0;
            }
            return costs.dividedNote() + (long) notes.late(notesTo, called) * costs.lateNote();
        }

        private int nextNumber() {
            return Math.min(state.page + 1, commonPage);
        }

        /** What tells one next page from another: its number and its first line of notes. */
        Long next() {
            return (long) nextNumber() << Integer.SIZE | notesTo;
        }

        /** The end of the last page, which may end anywhere. */
        PageEnd last(Position at) {
            return end(at, 0, false);
        }

        private PageEnd end(Position at, long left, boolean keepBroken) {
            Fill fit = new Fill(room, used, foot, left, overfull, ratio());
            return new PageEnd(at, fit, new NoteLines(state.notesFrom, notesTo), keepBroken, state.before);
        }

        PageState nextPage(Position at, Step step) {
            PageState next = PageState.after(state, nextNumber(), end(at, left(step), step.isProhibited()), cost);
            next.open(step.post());
            return next;
        }
    }
}
