package galley.diff;

/** How much of an article both of those compared can hold. */
public enum Fidelity {
    /** All of it. */
    FULL,
    /**
     * What comes back from a report: a link to another article leads nowhere in a document, so its words alone are
     * compared; of the language of foreign words only the language itself, for office programs add countries.
     */
    REPORT
}
