package galley.diff;

import galley.model.Article;
import galley.model.Block;
import galley.model.Inline;
import galley.model.Section;
import galley.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The headings and blocks of an article in one row. The highest level of the article counts as the first and none is
 * skipped, as in reports, so that a report is compared with its source without regard to how levels are written.
 */
final class Outline {
    private final List<Unit> units = new ArrayList<>();

    private Outline() {}

    /**
     * A heading or a block.
     *
     * @param depth of a heading, from 1; 0 for a block
     * @param heading the text of a heading
     * @param block the block; empty for a heading
     * @param place where it stands
     */
    record Unit(int depth, List<Inline> heading, Optional<Block> block, Place place) {
        boolean isHeading() {
            return block.isEmpty();
        }
    }

    static List<Unit> of(Article article) {
        Outline outline = new Outline();
        outline.blocks(article.lead());
        int highest = article.sections().stream().mapToInt(Section::level).min().orElse(1);
        article.sections().forEach(section -> outline.section(section, section.level() - highest + 1, 1));
        return outline.units;
    }

    private void section(Section section, int wanted, int deepest) {
        int depth = Math.max(1, Math.min(Math.min(wanted, deepest), Section.DEEPEST));
        units.add(new Unit(depth, section.heading(), Optional.empty(), section.place()));
        blocks(section.blocks());
        for (Section part : section.subsections()) {
            section(part, depth + part.level() - section.level(), depth + 1);
        }
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> units.add(new Unit(0, List.of(), Optional.of(block), block.place())));
    }
}
