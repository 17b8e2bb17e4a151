package galley.book;

import galley.model.Block;
import galley.model.Inline;
import galley.source.Place;
import java.util.List;

/** The words that a book itself adds; all else is its articles'. */
final class Words {
    static final String SOURCES = "Sources";
    static final String TIMELINE = "Timeline";
    static final String DATE = "Date";
    static final String EVENT = "Event";
    static final String SUPPLIED_YEARS = "Years in [brackets] stand elsewhere in the article";
    static final String CHECK = "Check before use";
    static final String SOURCE = "Source";
    static final String DIGEST = "SHA-256";
    static final String TAKEN_FROM = "Taken from";
    static final String NOT_STATED = "not stated";
    static final String OF_THE_WHOLE = "The SHA-256 of the whole is that of the list of these, one on a line.";
    static final String AUTHORS = "Authors";
    static final String LICENCE = "Licence";
    static final String AS_OF = "As of";
    static final String KEY_FACTS = "Key facts";

    private Words() {}

    static List<Inline> text(String words) {
        return List.of(new Inline.Text(words));
    }

    static Block.Paragraph paragraph(String words) {
        return new Block.Paragraph(text(words), Place.UNKNOWN);
    }
}
