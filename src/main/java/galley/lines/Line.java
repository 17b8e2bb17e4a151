package galley.lines;

import galley.page.Mark;
import java.util.List;

/**
 * One line of a paragraph.
 *
 * @param marks its ink, from the left edge of the column and the top of the line
 * @param hyphenated whether it ends in a hyphen of ours
 * @param empty whether there is no text in it, as between two line breaks
 */
public record Line(List<Mark> marks, boolean hyphenated, boolean empty) {
    public Line {
        marks = List.copyOf(marks);
    }
}
