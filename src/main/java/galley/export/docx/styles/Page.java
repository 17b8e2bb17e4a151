package galley.export.docx.styles;

import galley.export.docx.markup.Twips;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;

/**
 * The page of the report: one column between the margins of the style, whatever columns its PDF has. All in twips.
 *
 * @param width of the paper
 * @param height of the paper
 * @param top clear space above the text
 * @param right clear space right of it
 * @param bottom clear space below it
 * @param left clear space left of it
 */
public record Page(long width, long height, long top, long right, long bottom, long left) {

    public static Page of(Style style) {
        return new Page(
                Twips.of(style.get(Role.PAGE, Property.PAPER).width()),
                Twips.of(style.get(Role.PAGE, Property.PAPER).height()),
                Twips.of(style.get(Role.PAGE, Property.MARGIN_TOP)),
                Twips.of(style.get(Role.PAGE, Property.MARGIN_RIGHT)),
                Twips.of(style.get(Role.PAGE, Property.MARGIN_BOTTOM)),
                Twips.of(style.get(Role.PAGE, Property.MARGIN_LEFT)));
    }

    /** The width of the column. */
    public long textWidth() {
        return width - left - right;
    }

    /** The height of the column. */
    public long textHeight() {
        return height - top - bottom;
    }
}
