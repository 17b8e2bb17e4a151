package galley.page;

import java.util.List;

/**
 * One entry of the outline that a viewer shows beside the pages.
 *
 * @param title its text
 * @param page index of the page it leads to, from 0
 * @param y distance in points from the top of that page
 * @param structure index of the node it leads to in {@link Structure#nodes()}
 * @param children the entries below it
 */
public record OutlineEntry(String title, int page, double y, int structure, List<OutlineEntry> children) {

    /** Takes a copy of the children. */
    public OutlineEntry {
        children = List.copyOf(children);
    }
}
