package galley.model;

import java.util.List;

/**
 * A term and what is said about it, in a definition list.
 *
 * @param term the term; empty where only descriptions were written
 * @param descriptions what is said about it, in the order written
 */
public record Definition(List<Inline> term, List<ListItem> descriptions) {

    /** Takes copies. */
    public Definition {
        term = List.copyOf(term);
        descriptions = List.copyOf(descriptions);
    }
}
