package galley.imposition;

import java.util.List;

/**
 * The pages to be laid out.
 *
 * @param sizes of every page of the document
 * @param order which of them are wanted, from zero, as they follow each other; one may come again
 */
record Pages(List<PageSize> sizes, List<Integer> order) {

    int count() {
        return order.size();
    }

    int number(int position) {
        return order.get(position);
    }

    PageSize size(int position) {
        return sizes.get(order.get(position));
    }

    /** Those that are cut off if each of them gets this spot, turned as the page is where it may be turned. */
    List<Integer> cut(Spots spots, Scaling scaling) {
        return order.stream()
                .filter(page -> spots.of(sizes.get(page)).cuts(sizes.get(page), scaling))
                .distinct()
                .sorted()
                .toList();
    }

    /** Which place a page of that size would get. */
    @FunctionalInterface
    interface Spots {
        Spot of(PageSize page);
    }
}
