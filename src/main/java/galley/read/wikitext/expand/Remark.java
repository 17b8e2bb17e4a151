package galley.read.wikitext.expand;

import galley.source.Severity;

/**
 * What is said of a page while it is read, each kind with the stable code that users see. The text of a message may
 * hold one {@code %s}. Documented in {@code src/site/markdown/diagnostics.md}, in the same order.
 */
public enum Remark {
    /** No text. */
    EMPTY_PAGE("R501", Severity.ERROR, "there is no text in it"),
    /** The page only leads to another. */
    REDIRECT("R502", Severity.WARNING, "this page is a redirect to \"%s\""),
    /** No title is known. */
    TITLE_TAKEN("R503", Severity.NOTE, "a page does not hold its own title, so it was taken from %s"),
    /** Braces without partner. */
    UNCLOSED_TEMPLATE("R504", Severity.WARNING, "these braces never close; they were left out, the words kept"),
    /** A comment without end. */
    UNCLOSED_COMMENT("R505", Severity.WARNING, "a comment that never ends hides the rest of the page"),
    /** A tag without end. */
    UNCLOSED_TAG("R506", Severity.WARNING, "%s has no end; it was taken as empty"),
    /** An end without beginning. */
    STRAY_TAG("R507", Severity.WARNING, "%s has no partner; it was left out"),
    /** Brackets without partner. */
    UNCLOSED_LINK("R508", Severity.WARNING, "a link that never ends; its brackets were left out, the words kept"),
    /** Apostrophes without partner. */
    UNBALANCED_QUOTES("R509", Severity.NOTE, "apostrophes without a partner on this line were closed at its end"),
    /** A template that is dropped rightly. */
    TEMPLATE_DROPPED("R510", Severity.NOTE, "the template \"%s\" prints nothing here"),
    /** An unknown template that was dropped. */
    TEMPLATE_UNKNOWN("R511", Severity.WARNING, "the template \"%s\" is not known; it was left out"),
    /** An unknown template whose text was printed. */
    TEMPLATE_UNWRAPPED("R512", Severity.NOTE, "the template \"%s\" is not known; its text was kept"),
    /** A template printed in part. */
    TEMPLATE_SHORTENED("R513", Severity.NOTE, "not all of the template \"%s\" is printed"),
    /** A template that cannot be worked out. */
    TEMPLATE_FAULTY("R514", Severity.WARNING, "the template \"%s\" cannot be worked out; it was left out"),
    /** A function that cannot be worked out. */
    FUNCTION_DROPPED("R515", Severity.WARNING, "the parser function \"%s\" needs a wiki; it was left out"),
    /** Nesting beyond the limit. */
    TOO_DEEP("R516", Severity.WARNING, "%s nested too deep; they were left out"),
    /** Templates that print too much. */
    TOO_LONG("R517", Severity.WARNING, "templates print more than a page can hold; this one was left out"),
    /** A picture in running text. */
    PICTURE_DROPPED("R518", Severity.NOTE, "the picture \"%s\" in running text was left out"),
    /** A tag whose content is no text. */
    EXTENSION_DROPPED("R519", Severity.NOTE, "<%s> cannot be printed; it was left out"),
    /** A note that is called but nowhere written. */
    NOTE_MISSING("R520", Severity.WARNING, "no note of the name \"%s\" is written on this page"),
    /** A note without words. */
    NOTE_EMPTY("R521", Severity.WARNING, "a note without words was left out"),
    /** A field that only lays out. */
    FIELD_LAYOUT("R522", Severity.NOTE, "the field \"%s\" is for the look of the page; it was left out"),
    /** A field of which nothing is left. */
    FIELD_EMPTIED("R523", Severity.WARNING, "nothing of the field \"%s\" can be printed; it was left out"),
    /** A field given twice. */
    FIELD_TWICE("R524", Severity.NOTE, "the field \"%s\" is given twice; the last one counts"),
    /** A box found by its shape. */
    BOX_GUESSED("R525", Severity.NOTE, "\"%s\" was taken for an infobox by its shape"),
    /** A table that does not end. */
    UNCLOSED_TABLE("R526", Severity.WARNING, "a table that never ends; it was taken to end with its text"),
    /** A table without content. */
    EMPTY_TABLE("R527", Severity.NOTE, "a table with nothing to print was left out"),
    /** A heading without text. */
    EMPTY_HEADING("R528", Severity.WARNING, "a heading without text was left out"),
    /** A list item without text. */
    EMPTY_ITEM("R529", Severity.NOTE, "a list item without text was left out"),
    /** Lists nested too deep. */
    DEEP_LIST("R530", Severity.NOTE, "this list item is deeper than lists may be; it was raised"),
    /** Separators that lost what they part. */
    LITTER("R532", Severity.NOTE, "separators with nothing between them were taken out"),
    /** Categories, links to other languages. */
    LINK_DROPPED("R533", Severity.NOTE, "\"%s\" is for the wiki; it was left out"),
    /** An indented line. */
    INDENTED("R534", Severity.NOTE, "a blank at the beginning of the line was left out"),
    /** The language is not known. */
    LANGUAGE_OPEN("R535", Severity.NOTE, "neither letters nor words tell the language, so it is not known"),
    /** A box without end. */
    UNENDED_FORM(
            "R536", Severity.WARNING, "these braces never close; they were taken to end with their lines of fields"),
    /** The language is told by words. */
    LANGUAGE_SHOWN("R537", Severity.NOTE, "no language is named; by its words the text is of \"%s\""),
    /** A field whose value is the label of another. */
    FIELD_LABEL("R538", Severity.NOTE, "the value of the field \"%s\" is the label of another"),
    /** A table where only lines have room. */
    TABLE_FLATTENED("R539", Severity.NOTE, "a table within a value was made a list of its rows"),
    /** A short note whose work is named nowhere in full. */
    SOURCE_MISSING("R540", Severity.NOTE, "no source of this page is \"%s\", so nothing is linked"),
    /** A page cut out of an export. */
    PAGE_ESCAPED(
            "R541",
            Severity.WARNING,
            "the page is escaped as in XML (\"&lt;ref&gt;\"); it was read as what the escapes stand for, and columns count so");

    private final String code;
    private final Severity severity;
    private final String message;

    Remark(String code, Severity severity, String message) {
        this.code = code;
        this.severity = severity;
        this.message = message;
    }

    /** The code that users see and may filter by; it never changes its meaning. */
    public String code() {
        return code;
    }

    /** How grave it is. */
    public Severity severity() {
        return severity;
    }

    /** The message about one case. */
    public String message(String detail) {
        return message.replace("%s", detail);
    }
}
