package galley.breaking;

import galley.breaking.Item.Glue;
import galley.breaking.Pagination.Fill;
import galley.breaking.Pagination.NoteLines;
import org.jspecify.annotations.Nullable;

/** A page that is being filled: how high it is so far, and the cheapest way there. Used by one search. */
final class PageState {

    /** How far a page has come. */
    enum Phase {
        /** Nothing stands on it; space and marks vanish. */
        HEAD,
        /** Nothing stands on it but what opens it, after which space stays. */
        OPENED,
        /** Something stands on it, but there was no break yet: the first must do, however high what it holds. */
        UNTRIED,
        /** It could have ended before. */
        TRIED
    }

    /**
     * What tells states apart: of those with the same the cheapest is enough.
     *
     * @param page number of the page, as far as pages differ
     */
    record Standing(int page, Phase phase, long used, long stretch, long shrink, long fill, int notesFrom) {}

    /** A version other than the first that was chosen, and all chosen before it. */
    record Choice(int passage, int version, @Nullable Choice previous) {}

    /** Where a page ends, and all pages before it. */
    record PageEnd(
            Position position,
            Fill fit,
            NoteLines notes,
            boolean keepBroken,
            @Nullable PageEnd previous) {}

    /** A slice of a version of a passage. */
    record Position(int passage, int slice) {}

    final int page;
    final int notesFrom;
    final @Nullable PageEnd before;
    final @Nullable Choice choices;
    long cost;
    long used;
    long stretch;
    long shrink;
    long fill;
    Phase phase;

    private PageState(int page, int notesFrom, Phase phase, @Nullable PageEnd before, @Nullable Choice choices) {
        this.page = page;
        this.notesFrom = notesFrom;
        this.before = before;
        this.choices = choices;
        this.phase = phase;
    }

    /** The first page, still empty; space at its head stays. */
    static PageState first() {
        return new PageState(1, 0, Phase.OPENED, null, null);
    }

    /** The page after one that ends, still empty. */
    static PageState after(PageState ended, int page, PageEnd end, long cost) {
        PageState next = new PageState(page, end.notes().to(), Phase.HEAD, end, ended.choices);
        next.cost = cost;
        return next;
    }

    /** The same page, where of a passage a version is chosen at a price. */
    PageState choosing(int passage, int version, long price) {
        Choice all = version == 0 ? choices : new Choice(passage, version, choices);
        PageState copy = new PageState(page, notesFrom, phase, before, all);
        copy.cost = cost + price;
        copy.used = used;
        copy.stretch = stretch;
        copy.shrink = shrink;
        copy.fill = fill;
        return copy;
    }

    Standing standing() {
        return new Standing(page, phase, used, stretch, shrink, fill, notesFrom);
    }

    boolean mayEnd() {
        return phase == Phase.UNTRIED || phase == Phase.TRIED;
    }

    /** Sets what a break leaves at the head of the page; without that, space and marks vanish there. */
    void open(long post) {
        used = post;
        phase = post == 0 ? Phase.HEAD : Phase.OPENED;
    }

    /** Adds what pages have taken alike, or takes it away again. */
    void add(Alike alike, int sign) {
        used += sign * alike.used;
        stretch += sign * alike.stretch;
        shrink += sign * alike.shrink;
        fill += sign * alike.fill;
    }

    /** Leaves out what pages take alike, since it vanishes at the head of this one. */
    void leaveOut(Glue size) {
        used -= size.width();
        stretch -= size.stretch();
        shrink -= size.shrink();
        fill -= size.fill();
    }

    /** Adds the space that brings what stands so far below the end of an item onto the grid. */
    void settle(long settled, Step step) {
        used += settled;
        // What the grid has added the page may take back, and what it has not may still be added.
        int room = step.size().stretch();
        stretch += Math.max(0, room - settled) - room;
        shrink += settled;
    }

    /**
     * What all open pages have taken alike since it was last added to each of them: kept once, so that most items cost
     * nothing for most pages.
     */
    static final class Alike {
        long used;
        long stretch;
        long shrink;
        long fill;

        void add(Glue size) {
            used += size.width();
            stretch += size.stretch();
            shrink += size.shrink();
            fill += size.fill();
        }
    }
}
