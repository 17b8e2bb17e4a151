package galley.print.foreign;

import galley.print.MediaSize;
import java.util.List;

/**
 * What is in a file.
 *
 * @param pages the size of each page as it is seen: its crop box, turned as the page says, in the units it says
 * @param tagged whether it has a structure tree
 * @param encrypted whether it is encrypted; it can be read and printed all the same
 * @param rightToLeft whether it says that it is read from right to left
 */
public record Inspection(List<MediaSize> pages, boolean tagged, boolean encrypted, boolean rightToLeft) {
    /** Copies the list. */
    public Inspection {
        pages = List.copyOf(pages);
    }
}
