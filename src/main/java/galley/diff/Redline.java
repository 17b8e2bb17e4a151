package galley.diff;

import galley.model.Block;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Section;
import java.util.List;

/**
 * Two articles merged into one: everything that either of them has, in order, with marks on what is new and what is
 * gone. Without what is gone it is the later article, without what is new the earlier one.
 *
 * @param title the title
 * @param infoboxes the boxes of facts
 * @param lead what stands before the first heading
 * @param sections the sections in one row, none within another; the level of each is its depth, from 1. The mark of a
 *     section is that of its heading alone
 * @param marks what is new and what is gone
 */
public record Redline(
        List<Inline> title, List<Infobox> infoboxes, List<Block> lead, List<Section> sections, Marks marks) {

    /** Takes copies. */
    public Redline {
        title = List.copyOf(title);
        infoboxes = List.copyOf(infoboxes);
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
    }
}
