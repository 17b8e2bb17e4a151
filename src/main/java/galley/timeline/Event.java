package galley.timeline;

import java.util.List;
import java.util.Optional;

/**
 * Something that an article dates.
 *
 * @param id short name within the timeline, in order of date: {@code e1}
 * @param moment when
 * @param basis how the date follows from the text
 * @param dateText the date in the words of the article, with its preposition: {@code On 5 June}
 * @param summary what happened: the clause without its date words, cleaned of repaired markup; every word is the
 *     article's
 * @param mention the sentence that says so
 * @param alsoMentioned further sentences that say the same, in order
 * @param relativeTo the id of the event that this one is counted from
 */
public record Event(
        String id,
        Moment moment,
        Basis basis,
        String dateText,
        String summary,
        Mention mention,
        List<Mention> alsoMentioned,
        Optional<String> relativeTo) {

    /** Takes a copy of the further mentions. */
    public Event {
        alsoMentioned = List.copyOf(alsoMentioned);
    }
}
