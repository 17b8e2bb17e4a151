package galley.print.sheets;

/** What a PDF of sheets is for. */
public enum Purpose {
    /** To be printed and thrown away: nothing is kept that leaves no ink. */
    PRINT,
    /** To be kept and read on a screen too: tags, links, bookmarks and attached files go along. */
    SCREEN
}
