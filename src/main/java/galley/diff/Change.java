package galley.diff;

import java.util.Locale;

/** In what way two articles differ about something. */
public enum Change {
    /** The later one alone has it. */
    ADDED,
    /** The earlier one alone has it. */
    REMOVED,
    /** Both have it, and say different things. */
    CHANGED,
    /** Both have it, under different names, which are what the two say. */
    RENAMED,
    /** Both have it, in different places. */
    MOVED,
    /** Both say it in the same words, which are set or linked differently. */
    RESET;

    /** The word for it: {@code added}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
