package galley.read.dump;

import java.util.Comparator;
import java.util.Optional;

/**
 * One version of a page.
 *
 * @param id its number; 0 where none is stated
 * @param timestamp when it was saved, as stated: {@code 2016-06-05T11:02:00Z}
 * @param contributor who saved it: a name or an address; empty where it was hidden
 * @param model what the text is: {@code wikitext}; empty in old exports, which know nothing else
 * @param text the text; absent where the dump leaves it out, where it was hidden, and where it is too long
 * @param tooLong whether there is a text, longer than what is taken
 */
public record Revision(
        long id, String timestamp, String contributor, String model, Optional<String> text, boolean tooLong) {
    /** Times in one form of one length, so letters order them; MediaWiki numbers revisions in the order of saving. */
    static final Comparator<Revision> BY_TIME =
            Comparator.comparing(Revision::timestamp).thenComparing(Revision::id);

    /** Whether the text is in the notation of articles. */
    boolean isWikitext() {
        return model.isEmpty() || model.equals("wikitext");
    }
}
