package galley.imposition;

/** How pages are arranged on the sides of sheets. */
public sealed interface Scheme permits OnePerSide, NUp, Booklet, Poster {

    /**
     * Lays out pages; {@link Imposition#of} calls it with pages that exist.
     *
     * @throws ImpositionException if it cannot be done with this paper
     */
    Imposed arrange(Job job) throws ImpositionException;

    /** How the pages stand, in a few words for people: {@code 4 pages on a side}. */
    String words();

    /** What is to be arranged: made by {@link Imposition#of} alone. */
    final class Job {
        private final Pages pages;
        private final Wish wish;

        Job(Pages pages, Wish wish) {
            this.pages = pages;
            this.wish = wish;
        }

        Pages pages() {
            return pages;
        }

        Paper paper() {
            return wish.paper();
        }

        boolean twoSided() {
            return wish.twoSided();
        }
    }
}
