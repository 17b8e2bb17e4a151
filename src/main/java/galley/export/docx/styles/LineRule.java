package galley.export.docx.styles;

/** What the leading of a style means (ISO/IEC 29500-1, 17.18.48). */
public enum LineRule {
    /** Lines are at least so far apart, in twips; what stands in them may part them further. */
    AT_LEAST("atLeast"),
    /** Lines are so far apart, in twips, in any font. */
    EXACT("exact"),
    /** Lines are so many 240ths of what their font asks for. */
    MULTIPLE("auto");

    private final String word;

    LineRule(String word) {
        this.word = word;
    }

    /** The rule as WordprocessingML calls it. */
    public String word() {
        return word;
    }
}
