package galley.export.docx;

/**
 * What a user asks of this format.
 *
 * @param contents whether there is a table of contents: {@code true}, {@code false}, or {@code auto}
 * @param embedsFonts whether the typefaces lie in the document
 */
record Settings(String contents, boolean embedsFonts) {
    /** Neither contents nor typefaces. */
    static final Settings NONE = new Settings("false", false);

    /** Whether contents of so many headings are wanted. */
    boolean lists(int headings) {
        return headings > 0 && (contents.equals("true") || (contents.equals("auto") && headings >= Contents.FEWEST));
    }
}
