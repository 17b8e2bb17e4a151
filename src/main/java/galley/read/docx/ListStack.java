package galley.read.docx;

import galley.model.Block;
import galley.model.ListItem;
import galley.source.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lists that are open while items come in one after another, each on its level. */
final class ListStack {
    private final Deque<Frame> open = new ArrayDeque<>();
    private final Map<String, Integer> counted = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** A list on one level whose items are being gathered. */
    private record Frame(int level, boolean counts, String pattern, int first, List<List<Block>> items, Place place) {
        Block block() {
            List<ListItem> all = items.stream().map(ListItem::new).toList();
            return counts ? new Block.NumberedList(first, all, place) : new Block.BulletList(all, place);
        }

        boolean continues(Lists.Position position, boolean anew) {
            return counts == position.counts() && (!counts || (!anew && pattern.equals(position.pattern())));
        }
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** Adds an item; lists that end with it and stand in no other come back. */
    List<Block> item(Lists.Position position, Block text) {
        List<Block> ended = downTo(position.level());
        boolean sameLevel = !open.isEmpty() && open.element().level() >= position.level();
        boolean anew = begun.add(position.list() + "/" + position.level()) && position.restarts();
        if (sameLevel && !open.element().continues(position, anew)) {
            close().ifPresent(ended::add);
            sameLevel = false;
        }
        if (!sameLevel) {
            open.push(opened(position, anew, text.place()));
        }
        Frame frame = open.element();
        frame.items().add(new ArrayList<>(List.of(text)));
        counted.put(
                frame.pattern() + "/" + frame.level(),
                frame.first() + frame.items().size());
        return ended;
    }

    private Frame opened(Lists.Position position, boolean anew, Place place) {
        int usual = anew
                ? position.first()
                : counted.getOrDefault(position.pattern() + "/" + position.level(), position.first());
        int first = position.counts() ? usual : 1;
        return new Frame(position.level(), position.counts(), position.pattern(), first, new ArrayList<>(), place);
    }

    /** Adds a block to the last item on a level or above it; lists below it end. */
    void within(int level, Block block) {
        while (open.size() > 1 && open.element().level() > level) {
            close();
        }
        last(open.element()).add(block);
    }

    /** Ends all lists. */
    List<Block> end() {
        return downTo(0);
    }

    private List<Block> downTo(int level) {
        List<Block> ended = new ArrayList<>();
        while (!open.isEmpty() && open.element().level() > level) {
            close().ifPresent(ended::add);
        }
        return ended;
    }

    /** Ends the innermost list: it belongs to the item around it, or comes back. */
    private Optional<Block> close() {
        Block block = open.pop().block();
        if (open.isEmpty()) {
            return Optional.of(block);
        }
        last(open.element()).add(block);
        return Optional.empty();
    }

    private static List<Block> last(Frame frame) {
        return frame.items().get(frame.items().size() - 1);
    }
}
