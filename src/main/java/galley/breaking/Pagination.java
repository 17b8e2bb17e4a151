package galley.breaking;

import java.util.List;

/**
 * A column divided into pages.
 *
 * @param pages in order; none for an empty column
 * @param cost the sum of all pages' costs, the least possible
 */
public record Pagination(List<Leaf> pages, long cost) {
    public Pagination {
        pages = List.copyOf(pages);
    }

    /**
     * One page: the items from {@code start} up to, not including, {@code end}; discretionaries at either end as in
     * {@link Breaking.Line}.
     *
     * @param start index of the first item on the page; discarded glue and penalties are left out
     * @param end index of the item the column is broken at; on the last page, the index after the last box
     * @param room height of the page, scaled points
     * @param used natural height of what stands on it, scaled points
     * @param overfull by how much it sticks out though all glue is shrunk: an item too high for any page; 0 if it fits
     * @param keepBroken whether it ends where a break was forbidden, since what was to be kept is too high for a page
     */
    public record Leaf(int start, int end, long room, long used, long overfull, boolean keepBroken) {}

    /** Pages that hold an item too high for them. */
    public List<Leaf> overfullPages() {
        return pages.stream().filter(page -> page.overfull() > 0).toList();
    }
}
