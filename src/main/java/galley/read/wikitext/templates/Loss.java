package galley.read.wikitext.templates;

/** What a reader may miss because of how a template was rendered. */
public enum Loss {
    /** It is not printed at all, as is right for it: maintenance, navigation. */
    DROPPED,
    /** The book does not know it: it was left out. */
    UNKNOWN_DROPPED,
    /** The book does not know it: its one argument was printed. */
    UNKNOWN_UNWRAPPED,
    /** Part of what it says is not printed. */
    SHORTENED,
    /** It cannot be worked out, or makes no sense. */
    FAULTY
}
