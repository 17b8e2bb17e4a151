package galley.style;

import java.util.Optional;

/**
 * What lies behind a piece of text: a tint, or the bare paper.
 *
 * @param tint the colour of the tint; empty for bare paper
 */
public record Ground(Optional<Colour> tint) {
    /** The word for bare paper in style files. */
    static final String NONE = "none";

    /** Paper is taken to be white; on darker stock every contrast is less. */
    static final Colour PAPER = new Colour(0xFFFFFF);

    /** Reads a colour, or {@code none}. */
    static Optional<Ground> parse(String text) {
        return text.equals(NONE)
                ? Optional.of(new Ground(Optional.empty()))
                : Colour.parse(text).map(colour -> new Ground(Optional.of(colour)));
    }

    /** The colour behind the text: the tint, or white for bare paper. */
    public Colour colour() {
        return tint.orElse(PAPER);
    }

    /** As styles write it. */
    @Override
    public String toString() {
        return tint.map(Colour::toString).orElse(NONE);
    }
}
