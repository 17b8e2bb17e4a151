package galley.read.wikitext.markup;

import galley.model.Block;
import galley.model.Inline;
import galley.source.Place;
import java.util.List;

/** What takes up blocks and headings as they are read. */
interface BlockSink {
    void add(Block block);

    void heading(int level, List<Inline> text, Place place);
}
