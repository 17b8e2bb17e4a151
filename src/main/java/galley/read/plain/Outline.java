package galley.read.plain;

import galley.model.Block;
import galley.model.Inline;
import galley.model.Section;
import galley.source.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Sections in the making: blocks go under the heading read last, headings under the last one of a higher level. */
final class Outline {
    private final List<Block> lead = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean empty = true;

    private record Open(int level, List<Inline> heading, Place place, List<Block> blocks, List<Section> subsections) {
        Section closed() {
            return new Section(level, heading, blocks, subsections, place);
        }
    }

    /** Whether no heading has been opened yet. */
    boolean isBeforeFirstHeading() {
        return open.isEmpty();
    }

    /** Whether there is neither a block nor a heading yet. */
    boolean isEmpty() {
        return empty;
    }

    void add(Block block) {
        empty = false;
        (open.isEmpty() ? lead : open.element().blocks()).add(block);
    }

    /** Opens a section; gives the level of the section around it, 1 if there is none. */
    int open(int level, List<Inline> heading, Place place) {
        empty = false;
        closeFrom(level);
        int around = open.isEmpty() ? 1 : open.element().level();
        open.push(new Open(level, heading, place, new ArrayList<>(), new ArrayList<>()));
        return around;
    }

    /** The blocks before the first heading. */
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
