package galley.model;

import java.util.List;

/**
 * One item of a bulleted or numbered list; deeper lists are blocks of the item they belong to.
 *
 * @param blocks its paragraphs and deeper lists
 */
public record ListItem(List<Block> blocks) {

    /** Takes a copy of the blocks. */
    public ListItem {
        blocks = List.copyOf(blocks);
    }
}
