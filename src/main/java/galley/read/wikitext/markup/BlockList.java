package galley.read.wikitext.markup;

import galley.model.Block;
import galley.model.Inline;
import galley.source.Place;
import java.util.ArrayList;
import java.util.List;

/** Blocks where no sections can be: a heading among them is a strong paragraph. */
final class BlockList implements BlockSink {
    private final List<Block> blocks = new ArrayList<>();

    List<Block> blocks() {
        return blocks;
    }

    @Override
    public void add(Block block) {
        LoneNotes.add(blocks, block);
    }

    @Override
    public void heading(int level, List<Inline> text, Place place) {
        blocks.add(new Block.Paragraph(List.of(new Inline.Strong(text)), place));
    }
}
