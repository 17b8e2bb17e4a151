package galley.print.job;

/** On which sides of the paper a user wants a print, and who turns the sheets. */
public enum Duplex {
    /** The printer turns them like the leaves of a book. */
    LONG,
    /** The printer turns them like the leaves of a notepad. */
    SHORT,
    /** A person turns the whole stack: fronts are one job, backs another. */
    MANUAL,
    /** On the fronts alone. */
    OFF
}
