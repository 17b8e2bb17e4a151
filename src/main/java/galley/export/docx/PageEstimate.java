package galley.export.docx;

import galley.export.docx.styles.Look;
import galley.export.docx.styles.Page;
import galley.export.docx.styles.ParagraphStyle;
import galley.export.docx.styles.ParagraphStyles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * On which page a heading will roughly stand, for the numbers that the contents show until Word works out its own. It
 * counts lines of average characters; it does not know the font.
 */
final class PageEstimate {
    /** Width of an average character of English text as a share of the type size; text faces have 0.42 to 0.5. */
    private static final double CHARACTER = 0.45;
    /** A heading takes at least two lines of text with it to the next page. */
    private static final int LINES_WITH_HEADING = 2;

    /** Padding above and below the text of a row, and its rule. */
    private static final int ROW_PADDING = 2 * 60 + 10;

    private final Page page;
    private final Map<String, Look> looks = new HashMap<>();
    private double position;
    private double cell;
    private double row;
    private long cellWidth;
    private String last = "";

    PageEstimate(Page page, List<ParagraphStyle> styles) {
        this.page = page;
        styles.forEach(style -> looks.put(style.id(), style.look()));
    }

    /** A paragraph of so many characters was written, in the body or in the present cell. */
    void paragraph(String style, long characters) {
        double height = height(style, characters) - joined(style);
        last = style;
        if (cellWidth > 0) {
            cell += height;
        } else {
            position += height;
        }
    }

    /** A cell of so many twips begins; it ends with the next or with its row. */
    void cell(long width) {
        row = Math.max(row, cell);
        cell = 0;
        last = "";
        cellWidth = width;
    }

    /** A row ends: it is as high as its highest cell. */
    void endRow() {
        cell(0);
        position += row + ROW_PADDING;
        row = 0;
    }

    /** The page on which a heading in that style comes to stand if it is written now. */
    int heading(String style, long characters) {
        double needed = height(style, characters) + LINES_WITH_HEADING * leading(ParagraphStyles.NORMAL);
        double used = position % page.textHeight();
        if (used + needed > page.textHeight()) {
            position += page.textHeight() - used;
        }
        return pages();
    }

    /** How many pages there are so far, at least one. */
    int pages() {
        return (int) (position / Math.max(1, page.textHeight())) + 1;
    }

    private double height(String style, long characters) {
        Look look = looks.get(style);
        if (look == null) {
            return leading(ParagraphStyles.NORMAL);
        }
        long width = Math.max(200, (cellWidth > 0 ? cellWidth : page.textWidth()) - look.inset());
        double text = characters * CHARACTER * look.size() * 10;
        return look.before() + look.after() + Math.max(1, Math.ceil(text / width)) * look.leading();
    }

    /** The spaces that fall away because the paragraph before has the same style, and both are tight. */
    private double joined(String style) {
        Look look = looks.get(style);
        return look != null && look.tight() && style.equals(last) ? look.before() + look.after() : 0;
    }

    private double leading(String style) {
        Look look = looks.get(style);
        return look == null ? 0 : look.leading();
    }
}
