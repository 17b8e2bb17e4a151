package galley.export.docx.pages;

import java.util.List;

/**
 * A paragraph of the text, or a row of a table as one line of its height.
 *
 * @param style what parts a paragraph from its neighbours of the same style
 * @param lines its lines, at least one
 * @param before space above, in points
 * @param after space below, in points
 * @param tight whether spaces fall away between neighbours of one style
 * @param keepNext whether it stays on the page of the next
 * @param keepLines whether its lines stay on one page
 * @param bookmarks names of places in it, all thought to be in its first line
 */
record Block(
        String style,
        List<Line> lines,
        double before,
        double after,
        boolean tight,
        boolean keepNext,
        boolean keepLines,
        List<String> bookmarks) {

    double height() {
        return lines.stream().mapToDouble(Line::height).sum();
    }

    double notes() {
        return lines.stream().mapToDouble(Line::notes).sum();
    }
}
