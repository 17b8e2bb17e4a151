package galley.style;

/** The form of the digits. */
public enum Figures {
    /** With ascenders and descenders, of their own widths: for running text. */
    OLD_STYLE,
    /** As tall as capitals, of their own widths. */
    LINING,
    /** As tall as capitals and all of one width: for columns of numbers. */
    TABULAR
}
