package galley.read.wikitext.expand;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was taken out of the text so that it is not read as wikitext again, as MediaWiki's strip markers do. A mark is
 * two noncharacters with a number between them; a page cannot hold them, since they are taken out of it first.
 */
public final class Deposits {
    /** Begins a mark. */
    public static final char OPEN = '\uFDD0';

    /** Ends a mark. */
    public static final char CLOSE = '\uFDD1';

    /** MediaWiki's names of places where works are named in full begin so. */
    private static final String SOURCE = "#CITEREF";

    private final List<Deposit> all = new ArrayList<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> sought = new HashSet<>();

    /** Keeps something; gives the mark that stands for it. */
    public String put(Deposit deposit) {
        all.add(deposit);
        return OPEN + Integer.toString(all.size() - 1) + CLOSE;
    }

    /** Keeps a place that links within the page may lead to; gives the mark that stands for it. */
    String putPlace(String name) {
        places.add(name);
        return put(new Deposit.Place(name));
    }

    /** A link to a place of the page, as wikitext. */
    String linkTo(String place, String words) {
        sought.add(place);
        return "[[" + SOURCE + place + "|" + words + "]]";
    }

    /** The place of the page that a link's target names, whether it is there or not; empty for other targets. */
    public static Optional<String> placeOf(String target) {
        return target.startsWith(SOURCE) ? Optional.of(target.substring(SOURCE.length())) : Optional.empty();
    }

    /** Whether there is a place of this name. */
    public boolean hasPlace(String name) {
        return places.contains(name);
    }

    /** Whether some link leads to this place. */
    public boolean isSought(String name) {
        return sought.contains(name);
    }

    /** What the mark stands for that begins at an index of a text. */
    public Deposit at(String text, int index) {
        return all.get(Integer.parseInt(text, index + 1, text.indexOf(CLOSE, index), 10));
    }

    /** The marks of notes in a text. */
    List<String> notes(String text) {
        List<String> marks = new ArrayList<>();
        int open = text.indexOf(OPEN);
        while (open >= 0) {
            int end = end(text, open);
            if (at(text, open) instanceof Deposit.Note) {
                marks.add(text.substring(open, end));
            }
            open = text.indexOf(OPEN, end);
        }
        return marks;
    }

    /** Where the mark ends that begins at an index. */
    public static int end(String text, int index) {
        return text.indexOf(CLOSE, index) + 1;
    }
}
