package galley.style;

/** The case in which letters are shown; the text itself stays as it is. */
public enum LetterCase {
    /** As written. */
    AS_WRITTEN,
    /** In real small capitals, capitals made small too. */
    SMALL_CAPITALS,
    /** In capitals. */
    CAPITALS
}
