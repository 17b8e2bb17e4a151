package galley.breaking;

import galley.breaking.PageState.Alike;
import galley.breaking.PageState.Phase;
import galley.breaking.PageState.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cheapest pages that begin with a break: one for each number and each line of notes they may begin with. */
final class NextPages {
    private static final int SOME = 16;

    private final PageTrial trial;
    private final long limit;
    /** From here on all pages are alike, so that the number of a page need not be told apart. */
    private final int commonPage;

    private PageState[] ended = new PageState[SOME];
    private long[] cost = new long[SOME];
    private int[] number = new int[SOME];
    private int[] notesFrom = new int[SOME];
    private int count;

    private Step step = Step.NONE;
    private Alike alike = new Alike();
    private int called;

    /** None yet; what costs more than a limit is not taken. */
    NextPages(PageTrial trial, int commonPage, long limit) {
        this.trial = trial;
        this.limit = limit;
        this.commonPage = commonPage;
    }

    /** Forgets all; what is offered from now on ends at this break, where so many lines of notes are called. */
    void at(Step step, Alike alike, int called) {
        count = 0;
        this.step = step;
        this.alike = alike;
        this.called = called;
    }

    /** Offers a page that may end at the break; of two that cost the same the first counts. */
    void offer(PageState state) {
        trial.end(state, alike, called, step);
        if (!trial.fits() && state.phase == Phase.TRIED) {
            return;
        }
        long sum = state.cost + trial.cost(step);
        if (sum > limit) {
            return;
        }
        int next = Math.min(state.page + 1, commonPage);
        int at = find(next, trial.notesTo());
        if (at == count) {
            add(next, trial.notesTo());
        } else if (sum >= cost[at]) {
            return;
        }
        ended[at] = state;
        cost[at] = sum;
    }

    /** The pages that begin with the break, still empty; what pages have taken alike is not yet taken off them. */
    List<PageState> opened(Position at) {
        List<PageState> opened = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            trial.end(ended[i], alike, called, step);
            PageState next = PageState.after(ended[i], number[i], trial.end(at, step), cost[i]);
            next.open(step.post());
            opened.add(next);
        }
        return opened;
    }

    private int find(int page, int notes) {
        for (int i = 0; i < count; i++) {
            if (notesFrom[i] == notes && number[i] == page) {
                return i;
            }
        }
        return count;
    }

    private void add(int page, int notes) {
        if (count == cost.length) {
            ended = Arrays.copyOf(ended, 2 * count);
            cost = Arrays.copyOf(cost, 2 * count);
            number = Arrays.copyOf(number, 2 * count);
            notesFrom = Arrays.copyOf(notesFrom, 2 * count);
        }
        number[count] = page;
        notesFrom[count] = notes;
        count++;
    }
}
