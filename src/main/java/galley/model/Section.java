package galley.model;

import galley.source.Place;
import java.util.List;

/**
 * A heading with all that stands under it.
 *
 * @param level from 1 to 6; the sections of most articles begin at 2, since 1 is the title
 * @param heading the text of the heading
 * @param blocks what stands before the first subsection
 * @param subsections sections of deeper levels, in order
 * @param place where the heading stands
 */
public record Section(int level, List<Inline> heading, List<Block> blocks, List<Section> subsections, Place place) {

    /** The deepest level of heading. */
    public static final int DEEPEST = 6;

    /** Checks the level and takes copies. */
    public Section {
        if (level < 1 || level > DEEPEST) {
            throw new IllegalArgumentException("a section's level is 1 to 6, not " + level);
        }
        heading = List.copyOf(heading);
        blocks = List.copyOf(blocks);
        subsections = List.copyOf(subsections);
    }
}
