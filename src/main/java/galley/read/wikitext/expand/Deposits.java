package galley.read.wikitext.expand;

import java.util.ArrayList;
import java.util.List;

/**
 * What was taken out of the text so that it is not read as wikitext again, as MediaWiki's strip markers do. A mark is
 * two noncharacters with a number between them; a page cannot hold them, since they are taken out of it first.
 */
public final class Deposits {
    /** Begins a mark. */
    public static final char OPEN = '\uFDD0';

    /** Ends a mark. */
    public static final char CLOSE = '\uFDD1';

    private final List<Deposit> all = new ArrayList<>();

    /** Keeps something; gives the mark that stands for it. */
    public String put(Deposit deposit) {
        all.add(deposit);
        return OPEN + Integer.toString(all.size() - 1) + CLOSE;
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
