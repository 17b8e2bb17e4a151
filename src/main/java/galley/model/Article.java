package galley.model;

import java.util.List;

/**
 * An encyclopedia-style article: title, boxes of facts, lead, sections.
 *
 * @param title the title as written, never blank
 * @param language BCP 47 tag of its text: {@code en}, {@code de-AT}
 * @param metadata what the input says about itself
 * @param infoboxes boxes of facts, in the order written; mostly none or one
 * @param lead what stands before the first heading
 * @param sections the sections of the highest levels, in order
 */
public record Article(
        String title,
        String language,
        Metadata metadata,
        List<Infobox> infoboxes,
        List<Block> lead,
        List<Section> sections) {

    /** Takes copies, so that an article never changes. */
    public Article {
        infoboxes = List.copyOf(infoboxes);
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
    }
}
