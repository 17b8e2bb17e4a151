package galley.export.docx;

import galley.export.docx.markup.Xml;
import galley.export.docx.pages.Composition;
import java.util.List;

/**
 * The frame of a table in WordprocessingML: grid, widths, header rows, description. Tables without a grid show other
 * widths in LibreOffice and Word, and some programs refuse them.
 */
final class TableMarkup {
    private final Draft draft;
    private final Xml xml;
    private final List<Long> widths;

    /**
     * A table with columns of these widths in twips.
     *
     * @param xml where it is written
     */
    TableMarkup(Draft draft, Xml xml, List<Long> widths) {
        this.draft = draft;
        this.xml = xml;
        this.widths = List.copyOf(widths);
    }

    /**
     * Begins the table.
     *
     * @param style its table style
     * @param title what it is, for those who hear it
     * @param description what is in it, likewise
     * @param headerRow whether its first row names the columns
     * @param headerColumn whether its first column names the rows
     */
    void begin(String style, String title, String description, boolean headerRow, boolean headerColumn) {
        draft.composition().ifPresent(pages -> pages.beginTable(style));
        xml.open("w:tbl").open("w:tblPr").value("w:tblStyle", draft.styleId(style));
        if (draft.language().rightToLeft()) {
            xml.empty("w:bidiVisual");
        }
        xml.empty("w:tblW", "w:w", Long.toString(sum(0, widths.size())), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty(
                "w:tblLook",
                "w:val",
                headerRow ? headerColumn ? "06A0" : "0620" : headerColumn ? "0680" : "0600",
                "w:firstRow",
                headerRow ? "1" : "0",
                "w:lastRow",
                "0",
                "w:firstColumn",
                headerColumn ? "1" : "0",
                "w:lastColumn",
                "0",
                "w:noHBand",
                "1",
                "w:noVBand",
                "1");
        xml.value("w:tblCaption", title).value("w:tblDescription", description).close();
        xml.open("w:tblGrid");
        widths.forEach(width -> xml.empty("w:gridCol", "w:w", Long.toString(width)));
        xml.close();
    }

    void end() {
        xml.close();
        draft.composition().ifPresent(Composition::endTable);
        draft.wantParagraph();
    }

    /** A row, which never breaks across pages; a header row is repeated at the top of every page. */
    void row(boolean header, Runnable cells) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (header) {
            xml.empty("w:tblHeader");
        }
        draft.revisions().row(xml);
        xml.close();
        cells.run();
        xml.close();
        draft.composition().ifPresent(pages -> pages.endRow(header));
    }

    /** A cell over one column. */
    void cell(int column, Runnable content) {
        cell(column, 1, TableGrid.Merge.NONE, content);
    }

    /** A cell of one plain paragraph. */
    void cell(int column, String style, String text) {
        cell(column, () -> draft.paragraph(xml, style, text));
    }

    /** A cell over several columns or rows. */
    void cell(int column, int columns, TableGrid.Merge merge, Runnable content) {
        long width = sum(column, columns);
        draft.composition().ifPresent(pages -> pages.beginCell(width));
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Long.toString(width), "w:type", "dxa");
        if (columns > 1) {
            xml.value("w:gridSpan", columns);
        }
        switch (merge) {
            case BEGINS -> xml.value("w:vMerge", "restart");
            case CONTINUES -> xml.value("w:vMerge", "continue");
            case NONE -> {}
        }
        xml.close();
        draft.revisions().part();
        content.run();
        draft.revisions().part();
        xml.close();
    }

    private long sum(int from, int count) {
        return widths.subList(from, from + count).stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
