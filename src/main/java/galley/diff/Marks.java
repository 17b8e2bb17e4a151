package galley.diff;

import java.util.IdentityHashMap;
import java.util.Optional;

/**
 * Which pieces of a merged article are new and which are gone. A piece is known by its identity, not by what it says:
 * the same words may be gone in one place and new in another. What has no mark has that of the piece around it, and is
 * in both articles where nothing around it has one.
 */
public final class Marks {
    private final IdentityHashMap<Object, Mark> pieces = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Optional<Mark>> ends = new IdentityHashMap<>();

    Marks() {}

    /** The mark of a section's heading, a block, an item, a row, a field or an inline; empty where it has none. */
    public Optional<Mark> of(Object piece) {
        return Optional.ofNullable(pieces.get(piece));
    }

    /**
     * Whether the end of a paragraph is new or gone. The last paragraph of a cell cannot go, so where one behind it is
     * added or removed, it is the end of the one before it that is marked.
     *
     * @param paragraph the block or item that is the paragraph
     * @param usual what holds where nothing else is said of it: the mark of the paragraph
     */
    public Optional<Mark> end(Object paragraph, Optional<Mark> usual) {
        return ends.getOrDefault(paragraph, usual);
    }

    /** Marks a piece, which must be a fresh one: nothing else in the merged article may be the same object. */
    <T> T mark(T piece, Mark mark) {
        pieces.put(piece, mark);
        return piece;
    }

    /** Says of the end of a paragraph what does not follow from the paragraph. */
    void end(Object paragraph, Optional<Mark> mark, boolean differs) {
        if (differs) {
            ends.put(paragraph, mark);
        }
    }
}
