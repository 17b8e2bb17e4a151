package galley.page;

import java.util.List;

/**
 * A whole document made up into pages, ready for a painter.
 *
 * @param title the title of the document
 * @param language BCP 47 tag of its text
 * @param pages the pages in order, at least one
 * @param structure what the marks mean
 * @param outline the outline, empty for a document without headings
 */
public record Composition(
        String title, String language, List<Page> pages, Structure structure, List<OutlineEntry> outline) {

    /** Takes copies. */
    public Composition {
        pages = List.copyOf(pages);
        outline = List.copyOf(outline);
    }
}
