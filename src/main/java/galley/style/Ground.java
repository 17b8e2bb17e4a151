package galley.style;

import java.util.Optional;

/**
 * What lies behind a piece of text: a tint, or the bare paper.
 *
 * @param tint the colour of the tint; empty for bare paper
 */
public record Ground(Optional<Colour> tint) {

    /** Reads a colour, or {@code none}. */
    static Optional<Ground> parse(String text) {
        return text.equals("none")
                ? Optional.of(new Ground(Optional.empty()))
                : Colour.parse(text).map(colour -> new Ground(Optional.of(colour)));
    }
}
