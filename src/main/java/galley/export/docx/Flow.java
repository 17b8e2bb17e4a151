package galley.export.docx;

import galley.export.docx.styles.ParagraphStyles;
import galley.style.Role;
import galley.style.Style;

/**
 * Where blocks stand: which styles their paragraphs have, how deep in lists they are, how wide the column is.
 *
 * @param first style of a paragraph that follows none
 * @param following style of a paragraph that follows another
 * @param depth lists around it
 * @param width of the column in twips
 */
record Flow(String first, String following, int depth, long width) {

    /** Running text of a role, in the column of the page. */
    static Flow of(Style style, Role role, long width) {
        return new Flow(role.wordStyleId(), ParagraphStyles.following(style, role), 0, width);
    }

    /** Paragraphs of one style. */
    Flow in(String style) {
        return new Flow(style, style, depth, width);
    }

    /** What belongs to an item of a list here. */
    Flow inItem() {
        int level = Math.min(depth, ParagraphStyles.LIST_STYLES - 1);
        String style = level == 0 ? "ListContinue" : "ListContinue" + (level + 1);
        return new Flow(style, style, depth + 1, width);
    }
}
