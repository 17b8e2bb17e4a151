package galley.breaking;

/** The room on a page, once it is known what the page begins with. */
@FunctionalInterface
public interface PageRoom {
    /**
     * The room in scaled points, above zero.
     *
     * @param page counted from one
     * @param foot the item at which the page before ends; -1 for the first page
     * @param head the first item of the page
     */
    long of(int page, int foot, int head);
}
