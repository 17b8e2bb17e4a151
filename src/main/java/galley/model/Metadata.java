package galley.model;

import java.util.List;
import java.util.Optional;

/**
 * What an input says about itself; nothing here is ever guessed.
 *
 * @param sourceUrl where the article was taken from
 * @param licence the licence of its text
 * @param asOf the date up to which it is said to hold, as written
 * @param authors who wrote it
 */
public record Metadata(
        Optional<String> sourceUrl, Optional<String> licence, Optional<String> asOf, List<String> authors) {

    /** An input that says nothing about itself. */
    public static final Metadata NONE = new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /** Takes a copy of the authors. */
    public Metadata {
        authors = List.copyOf(authors);
    }
}
