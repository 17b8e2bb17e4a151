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
     * @param word its glyphs
     * @param from first character of the token
     * @param to end of its characters
     */
    record Piece(Ink ink, @Nullable Token token, @Nullable ShapedWord word, int from, int to) {
        static final Piece NOTHING = new Piece(Ink.NOTHING, null, null, 0, 0);

        /** The token of ink that has one. */
        Token source() {
            if (token == null) {
                throw new IllegalStateException(ink + " has no token");
            }
            return token;
        }

        /** The glyphs of the whole word that it is, or is part of; those of a blank. */
        ShapedWord glyphs() {
            if (word == null) {
                throw new IllegalStateException(ink + " has no glyphs");
            }
            return word;
        }

        /** Whether it is all of its word, up to an end. */
        boolean isWhole(int end) {
            return from == 0 && end == source().text().length();
        }
    }
}
