package galley.model;

import java.util.List;

/**
 * One item of a field's value.
 *
 * @param depth how deep it stands in a list, from 1; 0 for a value that is no list
 * @param text what it says
 */
public record Item(int depth, List<Inline> text) {

    /** Takes a copy of the text. */
    public Item {
        text = List.copyOf(text);
    }
}
