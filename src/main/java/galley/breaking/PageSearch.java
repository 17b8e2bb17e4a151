package galley.breaking;

import galley.breaking.Column.Passage;
import galley.breaking.PageState.Position;
import galley.breaking.PageWalk.Effort;
import java.util.List;

/**
 * One search for the cheapest pages of a column, over all places to end them and all versions of all passages: a quick
 * walk down the column that keeps the most promising pages alone, and then one that keeps all that may still end up no
 * dearer than what the quick one found.
 */
final class PageSearch {
    /**
     * Enough for the quick walk to come out as cheap as the long one in three of four articles, and within a few notes
     * of it in the others.
     */
    private static final int MOST_AT_FIRST = 24;

    /**
     * Open pages kept at one place, a bound for hostile columns: an article of 37 pages with 300 notes has 22,000 where
     * nothing is known of what it will cost, and some hundreds that cost no more than what the quick walk found.
     */
    private static final int MOST_STATES = 1_000;

    private final Subject subject;
    private final Keeps keeps;
    private final FootNotes notes;
    /** Where the ink of the column ends: what is beyond is no reason for another page. */
    private final Position end;

    private final Slices[][] slices;

    /**
     * What is divided.
     *
     * @param column into pages
     * @param heights of them
     * @param costs what is held against them
     */
    record Subject(Column column, PageHeights heights, PageCosts costs) {}

    /**
     * A search.
     *
     * @param keeps where to break at forbidden places as well
     */
    PageSearch(Subject subject, Keeps keeps) {
        this.subject = subject;
        this.keeps = keeps;
        this.notes = new FootNotes(subject.column.foot());
        this.end = endOfInk(subject.column);
        this.slices = slices(subject.column.passages(), end);
    }

    private static Position endOfInk(Column column) {
        for (int i = column.passages().size() - 1; i >= 0; i--) {
            List<Column.Slice> slices =
                    column.passages().get(i).versions().get(0).slices();
            for (int slice = slices.size() - 1; slice >= 0; slice--) {
                if (!slices.get(slice).item().accept(Step.OF).isDiscardable()) {
                    return new Position(i, slice + 1);
                }
            }
        }
        return new Position(-1, 0);
    }

    private static Slices[][] slices(List<Passage> passages, Position end) {
        Slices[][] slices = new Slices[end.passage() + 1][];
        for (int i = 0; i < slices.length; i++) {
            slices[i] = passages.get(i).versions().stream()
                    .map(version -> new Slices(version.slices()))
                    .toArray(Slices[]::new);
        }
        if (slices.length > 0 && slices[end.passage()].length == 1) {
            slices[end.passage()][0] = new Slices(
                    passages.get(end.passage()).versions().get(0).slices().subList(0, end.slice()));
        }
        return slices;
    }

    /** The cheapest pages. */
    Pagination run() {
        if (end.passage() < 0) {
            return trace().none();
        }
        Pagination first = new PageWalk(this, new Effort(MOST_AT_FIRST, Long.MAX_VALUE)).run();
        Pagination second = new PageWalk(this, new Effort(MOST_STATES, first.cost() + gains())).run();
        return second.cost() <= first.cost() ? second : first;
    }

    /** By how much at most the sum of all costs may fall on the way down: what breaks there are that are welcome. */
    private long gains() {
        long gains = 0;
        for (Slices[] versions : slices) {
            for (Slices version : versions) {
                gains += version.gains();
            }
        }
        return gains;
    }

    Column column() {
        return subject.column;
    }

    Slices slices(int passage, int version) {
        return slices[passage][version];
    }

    /** Whether the column may be broken at a place where that is forbidden. */
    boolean breaksKeep(Slices version, int slice) {
        return version.step(slice).isProhibited()
                && switch (keeps) {
                    case HELD -> false;
                    case HELD_WHERE_THEY_FIT ->
                        version.isInRunAbove(slice, subject.heights().highest());
                    case GIVEN_UP -> true;
                };
    }

    Position end() {
        return end;
    }

    /** Where a page ends that holds the last of the column. */
    Position behindAll() {
        return new Position(subject.column.passages().size(), 0);
    }

    /** From here on all pages are alike, so that the number of a page need not be told apart. */
    int commonPage() {
        return Math.max(2, subject.heights.heights().size());
    }

    PageTrial trial() {
        return new PageTrial(subject, notes);
    }

    PageTrace trace() {
        return new PageTrace(subject.column, subject.heights, notes, subject.costs);
    }
}
