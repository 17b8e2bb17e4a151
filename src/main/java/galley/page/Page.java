package galley.page;

import java.util.List;

/**
 * One finished page.
 *
 * @param width its width in points
 * @param height its height in points
 * @param marks its ink, in the order it is painted and read
 */
public record Page(double width, double height, List<Mark> marks) {

    /** Takes a copy of the marks. */
    public Page {
        marks = List.copyOf(marks);
    }
}
