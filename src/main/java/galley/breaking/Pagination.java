package galley.breaking;

import java.util.List;

/**
 * A column divided into pages.
 *
 * @param pages in order; none for an empty column
 * @param versions which version of each passage is printed, from 0
 * @param cost the sum of all pages' costs and all versions' prices, the least possible
 */
public record Pagination(List<Leaf> pages, List<Integer> versions, long cost) {
    public Pagination {
        pages = List.copyOf(pages);
        versions = List.copyOf(versions);
    }

    /**
     * One page: the printed slices from {@code start} up to, not including, {@code end}, counted through the versions
     * chosen; discretionaries at either end as in {@link Breaking.Line}. A page of notes alone begins where it ends.
     *
     * @param start index of the first slice on the page; discarded glue and penalties are left out
     * @param end index of the slice the column is broken at; on the last page, the index after the last box
     * @param notes the notes at its foot
     * @param fit how full it is
     * @param keepBroken whether it ends where a break was forbidden, since what was to be kept is too high for a page
     */
    public record Leaf(int start, int end, NoteLines notes, Fill fit, boolean keepBroken) {
        /** Height of the page, scaled points. */
        public long room() {
            return fit.room();
        }

        /** Natural height of the text on it, scaled points. */
        public long used() {
            return fit.used();
        }

        /** By how much it sticks out though all glue is shrunk: an item too high for any page; 0 if it fits. */
        public long overfull() {
            return fit.overfull();
        }
    }

    /**
     * How full a page is; scaled points.
     *
     * @param room height of the page
     * @param used natural height of its text, with the space that brings it onto the grid
     * @param foot height of its notes with what parts them from the text; 0 without notes
     * @param left what stays empty at its foot where lines could stand; nothing where the column asks for a new page
     * @param overfull by how much its text sticks out of the page
     * @param ratio share of all stretch (positive) or shrink (negative) of its spaces that fills it, from -1 to 1
     */
    public record Fill(long room, long used, long foot, long left, long overfull, double ratio) {}

    /**
     * Lines of notes, counted through all notes.
     *
     * @param from the first line
     * @param to the line after the last; equal to {@code from} for none
     */
    public record NoteLines(int from, int to) {}

    /** Pages that hold an item too high for them. */
    public List<Leaf> overfullPages() {
        return pages.stream().filter(page -> page.overfull() > 0).toList();
    }
}
