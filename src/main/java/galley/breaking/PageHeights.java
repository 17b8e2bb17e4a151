package galley.breaking;

import java.util.List;

/**
 * The room for text on every page; the last entry holds for all further pages.
 *
 * @param heights at least one, each above zero, scaled points, in the order of the pages
 */
public record PageHeights(List<Long> heights) {
    public PageHeights {
        heights = List.copyOf(heights);
        if (heights.isEmpty() || heights.stream().anyMatch(height -> height <= 0)) {
            throw new IllegalArgumentException("page heights must be given, and above zero: " + heights);
        }
    }

    /** A first page that is shorter than the others, as below a title. */
    public static PageHeights of(long first, long others) {
        return new PageHeights(List.of(first, others));
    }

    /** The room on the page that has most of it. */
    public long highest() {
        return heights.stream().mapToLong(Long::longValue).max().orElseThrow();
    }

    /** The room on a page, counted from one. */
    public long height(int page) {
        return heights.get(Math.min(page, heights.size()) - 1);
    }
}
