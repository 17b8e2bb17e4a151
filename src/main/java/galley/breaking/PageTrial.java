package galley.breaking;

import galley.breaking.PageState.Alike;
import galley.breaking.PageState.PageEnd;
import galley.breaking.PageState.Position;
import galley.breaking.Pagination.Fill;
import galley.breaking.Pagination.NoteLines;

/** Ends open pages at an item, one after the other, and says what that costs. */
final class PageTrial {
    /** Dearer than any sum of penalties: a page sticks out only if there is no other way. */
    private static final long OVERFULL = 1_000_000_000_000L;

    /** Sums of rounded heights must not cost a line of the grid. */
    static final int ROUNDING = 10_000;

    private final long[] heights;
    private final PageCosts costs;
    private final FootNotes notes;
    private final long leading;
    private final long grid;
    private final long rounding;

    private PageState state = PageState.first();
    private long room;
    private long used;
    private long stretch;
    private long shrink;
    private boolean filled;
    private long overfull;
    private int called;
    private int notesTo;
    private long foot;
    /** What is empty at the foot of the page, as far as the grid has lines there. */
    private long free;
    /** By how much its spaces are widened, or narrowed if negative. */
    private long given;

    PageTrial(PageSearch.Subject subject, FootNotes notes) {
        this.heights =
                subject.heights().heights().stream().mapToLong(height -> height).toArray();
        this.costs = subject.costs();
        this.notes = notes;
        this.leading = subject.column().leading();
        this.grid = subject.column().grid();
        this.rounding = grid / ROUNDING;
    }

    /** Ends the last page, which may end anywhere, where so many lines of notes are called. */
    void end(PageState page, Alike alike, int called) {
        end(page, alike, called, 0, false);
    }

    /** Ends a page at an item where so many lines of notes are called. */
    void end(PageState page, Alike alike, int called, Step step) {
        end(page, alike, called, step.pre(), !step.isForced());
    }

    private void end(PageState page, Alike alike, int called, long pre, boolean fillsPage) {
        this.state = page;
        this.called = called;
        room = room(page);
        used = page.used + alike.used + pre;
        stretch = page.stretch + alike.stretch;
        shrink = page.shrink + alike.shrink;
        filled = page.fill + alike.fill != 0;
        overfull = Math.max(0, used - shrink - room);
        notesTo = notes.end(page.notesFrom, called, room - used + shrink);
        foot = notes.height(page.notesFrom, notesTo);
        free = linesEnd(room - foot) - used;
        boolean fits = used + foot <= room;
        given = fits && (free < 0 || !fillsPage || filled) ? 0 : costs.given(free, stretch, shrink, leading);
    }

    private long room(PageState page) {
        return heights[Math.min(page.page, heights.length) - 1];
    }

    /** Whether a page cannot go on past a break. */
    boolean isFull(PageState page, Alike alike, long pre) {
        return page.used + alike.used + pre - page.shrink - alike.shrink > room(page);
    }

    /** Whether all its text has room on the page. */
    boolean fits() {
        return overfull == 0;
    }

    /** Up to which line it takes the notes. */
    int notesTo() {
        return notesTo;
    }

    /** What the page costs that ends at an item. */
    long cost(Step step) {
        if (overfull > 0) {
            return OVERFULL + overfull + noteCost();
        }
        long page = costs.page() + noteCost() + costs.spread(ratio());
        if (step.isForced()) {
            return page;
        }
        return page + costs.underfull(left(step), leading) + price(step);
    }

    private long price(Step step) {
        return step.isProhibited() ? costs.brokenKeep() : step.cost();
    }

    /** What the last page costs. */
    long lastCost() {
        if (overfull > 0) {
            return OVERFULL + overfull + noteCost();
        }
        long thin = state.page > 1 ? costs.thin(used + foot, room, leading) : 0;
        return costs.page() + noteCost() + costs.spread(ratio()) + thin;
    }

    /** What stays empty at the foot of the page for no reason of its own. */
    private long left(Step step) {
        return step.isForced() || filled ? 0 : Math.max(0, free - given);
    }

    /** The share of what the spaces of the page can give that it takes. */
    private double ratio() {
        return given == 0 ? 0 : (double) given / (given > 0 ? stretch : shrink);
    }

    /** Where the last line of the grid ends that there is room for: what is left below it is no fault. */
    private long linesEnd(long height) {
        return grid == 0 ? height : height - Math.floorMod(height + rounding, grid);
    }

    private long noteCost() {
        if (notesTo >= called) {
            return 0;
        }
        return costs.dividedNote() + (long) notes.late(notesTo, called) * costs.lateNote();
    }

    /** The end of the last page. */
    PageEnd lastEnd(Position at) {
        return end(at, 0, false);
    }

    /** The end of a page. */
    PageEnd end(Position at, Step step) {
        return end(at, left(step), step.isProhibited());
    }

    private PageEnd end(Position at, long left, boolean keepBroken) {
        Fill fit = new Fill(room, used, foot, left, overfull, ratio());
        return new PageEnd(at, fit, new NoteLines(state.notesFrom, notesTo), keepBroken, state.before);
    }
}
