package galley.diff;

import java.util.Locale;

/** What two articles may differ about. */
public enum Subject {
    TITLE,
    LANGUAGE,
    SOURCE,
    LICENCE,
    DATE,
    AUTHORS,
    /** A box of facts as a whole. */
    INFOBOX,
    FACT,
    HEADING,
    SENTENCE,
    /** The number from which a list counts, or what else a list has that its items have not. */
    LIST,
    /** A term that a list explains. */
    TERM,
    CAPTION,
    /** A row of a table. */
    ROW,
    CELL,
    /** Who said what is quoted. */
    ATTRIBUTION,
    /** A line whose breaks and blanks are kept. */
    LINE,
    PICTURE,
    NOTE;

    /** The word for it: {@code fact}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
