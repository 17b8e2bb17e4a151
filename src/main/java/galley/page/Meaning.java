package galley.page;

/** What a mark means to somebody who does not see the page. */
public sealed interface Meaning {

    /** Ink that repeats or decorates and is passed over when the page is read aloud. */
    enum Artifact implements Meaning {
        /** A running head, foot or page number. */
        PAGINATION,
        /** A production aid that is cut off: a crop mark. */
        PAGE,
        /** A rule, tint or bullet dot that only divides or decorates. */
        LAYOUT
    }

    /**
     * A node of the structure tree.
     *
     * @param id index of the node in {@link Structure#nodes()}
     */
    record Content(int id) implements Meaning {}
}
