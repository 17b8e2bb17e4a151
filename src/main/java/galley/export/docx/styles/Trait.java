package galley.export.docx.styles;

/** What sets a run of text apart from the text around it; the order is that of the ids of combined styles. */
public enum Trait {
    /** Says again what a cell beside it or above it says for both. */
    REPEATED("RepeatedCell", "Repeated Cell"),
    /** Leads to an address. */
    LINK("Hyperlink", "Hyperlink"),
    /** Is read by a machine. */
    CODE("HTMLCode", "HTML Code"),
    /** Is a formula. */
    FORMULA("Formula", "Formula"),
    /** Must not be overlooked. */
    STRONG("Strong", "Strong"),
    /** Is stressed. */
    EMPHASIS("Emphasis", "Emphasis"),
    /** Is raised. */
    SUPERSCRIPT("Superscript", "Superscript"),
    /** Is lowered. */
    SUBSCRIPT("Subscript", "Subscript");

    private final String id;
    private final String title;

    Trait(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The id of the character style that shows it. */
    public String id() {
        return id;
    }

    /** The name of that style. */
    public String title() {
        return title;
    }
}
