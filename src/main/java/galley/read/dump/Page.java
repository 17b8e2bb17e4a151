package galley.read.dump;

import java.util.Optional;

/**
 * A page of a wiki.
 *
 * @param head what is known before its text
 * @param newest its newest version that has a text, or that has one too long; absent where no version has any
 */
public record Page(Head head, Optional<Revision> newest) {
    /** A page's number is not set in some small exports. */
    static final long NO_NUMBER = 0;

    /**
     * What a page begins with.
     *
     * @param id its number
     * @param namespace the number of its namespace; 0 is that of articles
     * @param title its title, with the name of the namespace before it, if it is another
     * @param redirect whether it only leads to another page
     */
    public record Head(long id, int namespace, String title, boolean redirect) {}
}
