package galley.read.wikitext.syntax;

/**
 * Something in the outermost layer that has no partner.
 *
 * @param kind what is wrong
 * @param start where it begins, a UTF-16 index into the text of the page
 */
public record Fault(Kind kind, int start) {

    /** What can be wrong. */
    public enum Kind {
        /** Braces that open a template never close: they are text. */
        UNCLOSED_TEMPLATE,
        /** Braces that open a template with lines of named arguments never close: it ends with those lines. */
        UNENDED_FORM,
        /** A comment runs to the end of the page. */
        UNCLOSED_COMMENT,
        /** An extension tag has no end: it is taken as empty. */
        UNCLOSED_TAG,
        /** The end of an extension tag that never began: it is left out. */
        STRAY_END,
        /** A link within a template has no end: its brackets do not hide the bars behind it. */
        UNCLOSED_LINK
    }
}
