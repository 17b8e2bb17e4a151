package galley.style;

/** Where notes stand. */
public enum NotePlace {
    /** At the foot of the page that calls them. */
    FOOT,
    /** Together at the end of the document. */
    END
}
