package galley.timeline;

import java.util.Locale;

/** How the date of an event follows from the text. */
public enum Basis {
    /** The text states it whole. */
    EXPLICIT,
    /** The text states day or month, or two of them; the year stands elsewhere in the article. */
    INHERITED,
    /** Counted from another event: "two days later". */
    RELATIVE,
    /** The text states an interval: "5–10 June 2016", "April and May 2016". */
    RANGE,
    /** The text is vague: "the next few days". */
    FUZZY;

    /** The word in tables: {@code inherited}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
