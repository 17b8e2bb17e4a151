package galley.verify;

import java.util.Locale;

/** What a statement of an article is, and what several of them are called. */
public enum Kind {
    /** The title. */
    TITLE("title", "titles"),
    /** A field of an infobox with its value. */
    FACT("fact", "facts"),
    /** An event of the timeline. */
    EVENT("event", "events"),
    /** A heading. */
    HEADING("heading", "headings"),
    /** A paragraph, wherever it stands but in a list or a table. */
    PARAGRAPH("paragraph", "paragraphs"),
    /** A paragraph of a list. */
    ITEM("list item", "list items"),
    /** A paragraph in a cell of a table. */
    CELL("table cell", "table cells"),
    /** A caption. */
    CAPTION("caption", "captions"),
    /** A picture, by what it is said to show. */
    PICTURE("picture", "pictures"),
    /** A call of a note, by what the note says. */
    NOTE("note", "notes"),
    /** A link, by its words and its target. */
    LINK("link", "links"),
    /** A fact kept as data in a document. */
    DATUM("stored fact", "stored facts"),
    /** A row of a table of ours. */
    ROW("row", "rows"),
    /** What is said of columns and files. */
    DETAIL("detail", "details"),
    /** Where the article comes from. */
    SOURCE("source line", "source lines");

    private final String one;
    private final String several;

    Kind(String one, String several) {
        this.one = one;
        this.several = several;
    }

    /** So many of them: {@code 11 events}. */
    public String counted(int count) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : several);
    }
}
