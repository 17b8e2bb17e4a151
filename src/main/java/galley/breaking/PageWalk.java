package galley.breaking;

import galley.breaking.Column.Version;
import galley.breaking.PageState.Alike;
import galley.breaking.PageState.PageEnd;
import galley.breaking.PageState.Phase;
import galley.breaking.PageState.Position;
import galley.breaking.PageState.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One walk down a column with every page that might be open there, told apart by how high it is: pages of the same
 * height have the same future, so that of them the cheapest is enough. A passage is walked down once for each of its
 * versions.
 */
final class PageWalk {
    private final PageSearch search;
    private final Effort effort;
    private final PageTrial trial;
    private final NextPages next;

    private boolean afterInk;
    /** Lines of notes called so far. */
    private int called;
    /** Since the version began that is being walked down. */
    private Alike alike = new Alike();
    /** Whether there may be pages on which nothing stands. */
    private boolean someEmpty = true;

    PageWalk(PageSearch search, Effort effort) {
        this.search = search;
        this.effort = effort;
        this.trial = search.trial();
        this.next = new NextPages(trial, search.commonPage(), effort.limit());
    }

    /**
     * How much is looked at.
     *
     * @param mostStates open pages kept at one place; where there are more the dearest are given up
     * @param limit what costs more is given up at once
     */
    record Effort(int mostStates, long limit) {}

    /** The cheapest pages of those looked at; dearer than any where all of them were given up. */
    Pagination run() {
        List<PageState> open = List.of(PageState.first());
        for (int i = 0; i <= search.end().passage(); i++) {
            open = pass(i, open);
        }
        PageTrace trace = search.trace();
        for (PageState state : open) {
            trial.end(state, alike, called);
            if (trial.fits() || state.phase != Phase.TRIED) {
                PageEnd last = trial.lastEnd(search.behindAll());
                trace.offer(state.choices, last, state.cost + trial.lastCost());
            }
        }
        return trace.cheapest();
    }

    /** The pages open behind a passage. */
    private List<PageState> pass(int passage, List<PageState> open) {
        List<Version> versions = search.column().passages().get(passage).versions();
        if (versions.size() == 1) {
            return merged(pass(passage, 0, new ArrayList<>(open)));
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
            all.addAll(pass(passage, i, entering));
        }
        return merged(all);
    }

    private List<PageState> pass(int passage, int version, List<PageState> open) {
        Slices slices = search.slices(passage, version);
        someEmpty = true;
        for (int i = 0; i < slices.count(); i++) {
            Step step = slices.step(i);
            List<PageState> opened = List.of();
            if (step.isBreak(afterInk) || search.breaksKeep(slices, i)) {
                breakAt(step, open);
                opened = next.opened(new Position(passage, i));
            }
            add(step, slices.below(i), open);
            for (PageState state : opened) {
                state.add(alike, -1);
                open.add(state);
                someEmpty = true;
            }
            if (open.size() > 2 * effort.mostStates()) {
                giveUpDearest(open);
            }
            afterInk = !step.isDiscardable();
            called = Math.max(called, slices.noteLines(i));
        }
        open.forEach(state -> state.add(alike, 1));
        alike = new Alike();
        return open;
    }

    /** Finds the cheapest pages that begin with a break, and gives up the pages that are full. */
    private void breakAt(Step step, List<PageState> open) {
        next.at(step, alike, called);
        int still = 0;
        for (int i = 0; i < open.size(); i++) {
            PageState state = open.get(i);
            if (state.mayEnd()) {
                next.offer(state);
                if (step.isForced() || trial.isFull(state, alike, step.pre())) {
                    continue;
                }
                state.phase = Phase.TRIED;
            }
            open.set(still++, state);
        }
        open.subList(still, open.size()).clear();
    }

    /** Sets an item on all open pages, and what it brings onto the grid. */
    private void add(Step step, long below, List<PageState> open) {
        alike.add(step.size());
        if (someEmpty) {
            addToEmpty(step, open);
        }
        long grid = search.column().grid();
        if (below < 0 || grid == 0) {
            return;
        }
        long rounding = grid / PageTrial.ROUNDING;
        long height = alike.used + below;
        for (PageState state : open) {
            if (state.phase != Phase.HEAD) {
                state.settle(Math.max(0, Math.floorMod(rounding - state.used - height, grid) - rounding), step);
            }
        }
    }

    private void addToEmpty(Step step, List<PageState> open) {
        someEmpty = false;
        for (PageState state : open) {
            if (state.phase == Phase.HEAD && step.isDiscardable()) {
                state.leaveOut(step.size());
                someEmpty = true;
            } else if (!state.mayEnd()) {
                state.phase = Phase.UNTRIED;
            }
        }
    }

    /**
     * Of all with the same future the cheapest, of equals the first. Those that could not end yet are never given up:
     * one of them can always go on.
     */
    private List<PageState> merged(List<PageState> states) {
        Map<Standing, PageState> best = new LinkedHashMap<>(states.size() * 2);
        for (PageState state : states) {
            best.merge(state.standing(), state, (known, other) -> other.cost < known.cost ? other : known);
        }
        List<PageState> kept = new ArrayList<>(best.values());
        giveUpDearest(kept);
        return kept;
    }

    /** Of those that are equally dear the last ones opened are given up. */
    private void giveUpDearest(List<PageState> open) {
        if (open.size() <= effort.mostStates()) {
            return;
        }
        long[] tried = open.stream()
                .filter(state -> state.phase == Phase.TRIED)
                .mapToLong(state -> state.cost)
                .sorted()
                .toArray();
        int kept = effort.mostStates() - (open.size() - tried.length);
        if (kept <= 0) {
            open.removeIf(state -> state.phase == Phase.TRIED);
            return;
        }
        long dear = tried[kept - 1];
        int equal = kept;
        while (equal > 0 && tried[equal - 1] == dear) {
            equal--;
        }
        int[] asDear = {kept - equal};
        open.removeIf(
                state -> state.phase == Phase.TRIED && (state.cost > dear || (state.cost == dear && asDear[0]-- <= 0)));
    }
}
