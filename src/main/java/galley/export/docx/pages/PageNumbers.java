package galley.export.docx.pages;

import java.util.Map;

/**
 * Where things came to stand.
 *
 * @param pages the page of each bookmark, from 1
 * @param count how many pages there are
 */
public record PageNumbers(Map<String, Integer> pages, int count) {
    /** Of a document that nobody made up yet: one page. */
    public static final PageNumbers UNKNOWN = new PageNumbers(Map.of(), 1);

    /** Takes a copy. */
    public PageNumbers {
        pages = Map.copyOf(pages);
    }

    /** The page of a bookmark; the first where it is not known. */
    public int of(String bookmark) {
        return pages.getOrDefault(bookmark, 1);
    }
}
