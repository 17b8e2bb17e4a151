package galley.lines;

import galley.breaking.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph ready for the line breaker.
 *
 * @param items what the breaker sees
 * @param pieces what each item prints, by the same index
 */
record Itemised(List<Item> items, List<Piece> pieces) {

    /** What an item prints. */
    enum Ink {
        /** Part of a word. */
        TEXT,
        /** A blank. */
        BLANK,
        /** Nothing, or a hyphen where the line is broken. */
        HYPHEN,
        /** No character, but room between two. */
        SPACE,
        /** Nothing; a break here cuts a word between characters for want of room. */
        CUT,
        /** Nothing. */
        NOTHING
    }

    /**
     * What one item prints.
     *
     * @param ink what it is
     * @param token the token it comes from, where it prints
     * @param from first character of the token
     * @param to end of its characters
     */
    record Piece(Ink ink, @Nullable Token token, int from, int to) {
        static final Piece NOTHING = new Piece(Ink.NOTHING, null, 0, 0);

        /** The token of ink that has one. */
        Token source() {
            if (token == null) {
                throw new IllegalStateException(ink + " has no token");
            }
            return token;
        }
    }
}
