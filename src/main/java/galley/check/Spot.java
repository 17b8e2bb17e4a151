package galley.check;

import galley.source.Place;
import java.util.Optional;

/**
 * The words of an article that a finding is about.
 *
 * @param place where they begin in the input, or the passage that holds them where they were not found in it
 * @param end the place after their last character; empty where they were not found in the input
 * @param text the words as the article has them
 */
public record Spot(Place place, Optional<Place> end, String text) {

    /** Words of which only the place of the passage is known. */
    public static Spot in(Place passage, String text) {
        return new Spot(passage, Optional.empty(), text);
    }
}
