package galley.page;

import java.util.List;

/**
 * One finished page.
 *
 * @param width width of its sheet in points
 * @param height height of its sheet in points
 * @param trim where the page is cut out of the sheet
 * @param marks its ink, in the order it is painted and read; places count from the top left corner of the sheet
 */
public record Page(double width, double height, Trim trim, List<Mark> marks) {

    /** Takes a copy of the marks. */
    public Page {
        marks = List.copyOf(marks);
    }

    /** A page that is the whole sheet. */
    public Page(double width, double height, List<Mark> marks) {
        this(width, height, Trim.NONE, marks);
    }
}
