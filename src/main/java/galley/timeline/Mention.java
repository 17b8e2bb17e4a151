package galley.timeline;

import galley.source.Place;
import java.util.Optional;

/**
 * Where a text says that an event happened.
 *
 * @param section the heading it stands under, {@code Lead}, or {@code Infobox}
 * @param paragraph the paragraph within that section, from 1; 0 in an infobox
 * @param sentence the sentence within that paragraph, from 1; 0 in an infobox
 * @param text the sentence as the source writes it, or the infobox field with its label
 * @param place where {@code text} begins
 * @param span which characters of the source {@code text} is; empty where the source is not at hand or says it
 *     otherwise
 */
public record Mention(String section, int paragraph, int sentence, String text, Place place, Optional<Span> span) {

    /**
     * A stretch of the source.
     *
     * @param start code points before it
     * @param end code points before its end
     */
    public record Span(int start, int end) {}
}
