package galley.diff;

/** What happened to a piece of a merged article that is not in both of its articles. */
public enum Mark {
    /** It is in the later article alone. */
    ADDED,
    /** It is in the earlier article alone. */
    REMOVED
}
