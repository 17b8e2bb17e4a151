package galley.read.wikitext.markup;

import galley.model.Block;
import galley.model.Inline;
import galley.model.Section;
import galley.source.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Sections in the making: blocks go under the heading read last, headings under the last one of a higher level. */
final class Outline implements BlockSink {
    private final List<Block> lead = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(int level, List<Inline> heading, Place place, List<Block> blocks, List<Section> subsections) {
        Section closed() {
            return new Section(level, heading, blocks, subsections, place);
        }
    }

    @Override
    public void add(Block block) {
        LoneNotes.add(open.isEmpty() ? lead : open.element().blocks(), block);
    }

    @Override
    public void heading(int level, List<Inline> text, Place place) {
        closeFrom(level);
        open.push(new Open(level, text, place, new ArrayList<>(), new ArrayList<>()));
    }

    List<Block> lead() {
        return lead;
    }

    /** All sections, with the open ones closed. */
    List<Section> sections() {
        closeFrom(1);
        return sections;
    }

    private void closeFrom(int level) {
        while (!open.isEmpty() && open.element().level() >= level) {
            Section closed = open.pop().closed();
            (open.isEmpty() ? sections : open.element().subsections()).add(closed);
        }
    }
}
