package galley.export.docx.pages;

import galley.export.docx.styles.Page;
import galley.export.docx.styles.ParagraphStyle;
import java.util.List;
import java.util.Map;

/**
 * What a report is made up in: one column on every page.
 *
 * @param page the paper and its margins
 * @param styles the paragraph styles
 * @param tables the table styles, by id
 * @param code the font of what a machine reads, by Word's name for it
 * @param language of the text, BCP 47
 * @param hyphenated whether the document's words may be broken at all
 */
public record Column(
        Page page,
        List<ParagraphStyle> styles,
        Map<String, TableShape> tables,
        String code,
        String language,
        boolean hyphenated) {
    /** Takes copies. */
    public Column {
        styles = List.copyOf(styles);
        tables = Map.copyOf(tables);
    }
}
