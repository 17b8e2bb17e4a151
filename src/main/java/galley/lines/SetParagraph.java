package galley.lines;

import java.util.List;
import java.util.function.Supplier;

/**
 * A paragraph set in lines, with what else could be made of it.
 *
 * @param lines its best setting; none for a paragraph without ink
 * @param alternatives settings a line shorter or longer that a reader would hardly tell from the best
 */
public record SetParagraph(List<Line> lines, List<Alternative> alternatives) {
    public SetParagraph {
        lines = List.copyOf(lines);
        alternatives = List.copyOf(alternatives);
    }

    /**
     * Another setting. Its lines are put together only when they are asked for: most alternatives are never printed.
     *
     * @param price what it should cost a page to take it, above zero, on the scale of penalties
     * @param sketches its lines, as far as pages need to know them before
     * @param setting its lines
     */
    public record Alternative(long price, List<Sketch> sketches, Supplier<List<Line>> setting) {
        public Alternative {
            sketches = List.copyOf(sketches);
        }
    }

    /**
     * A line before it is put together.
     *
     * @param hyphenated whether it ends in a hyphen of ours
     * @param nodes the nodes of the structure tree that have text in it
     */
    public record Sketch(boolean hyphenated, List<Integer> nodes) {
        public Sketch {
            nodes = List.copyOf(nodes);
        }

        /** Whether there is no text in it, as between two line breaks. */
        public boolean empty() {
            return nodes.isEmpty();
        }
    }
}
