package galley.verify;

import galley.source.Place;
import java.util.List;

/**
 * Something that an article states and that its files must say.
 *
 * @param kind what it is
 * @param name what people call it: {@code infobox “Injuries”}
 * @param text its words
 * @param otherwise other words that say the same in some format
 * @param place where the article says so
 * @param within the headings it stands under, from the outermost, by which documents say what they left out
 */
record Statement(Kind kind, String name, String text, List<String> otherwise, Place place, List<String> within) {

    /** Takes copies. */
    Statement {
        otherwise = List.copyOf(otherwise);
        within = List.copyOf(within);
    }

    /** A statement that all formats say in the same words, under no heading. */
    static Statement of(Kind kind, String name, String text, Place place) {
        return new Statement(kind, name, text, List.of(), place, List.of());
    }

    /** The same under headings. */
    Statement under(List<String> headings) {
        return new Statement(kind, name, text, otherwise, place, headings);
    }

    /** The same, which may also be said in other words. */
    Statement or(String... words) {
        return new Statement(kind, name, text, List.of(words), place, within);
    }

    /** The same in its other words alone, where it has any. */
    Statement inOtherWords() {
        return otherwise.isEmpty() ? this : new Statement(kind, name, otherwise.get(0), List.of(), place, within);
    }

    /** The same in its first words alone. */
    Statement inFirstWords() {
        return or();
    }
}
