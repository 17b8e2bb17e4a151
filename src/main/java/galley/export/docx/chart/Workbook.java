package galley.export.docx.chart;

import galley.export.FixedZip;
import galley.export.docx.markup.Characters;
import galley.export.docx.markup.Xml;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The workbook inside a chart: one sheet with the rows that the chart draws. Written without a library, for it is five
 * small parts, and a library would put the time of day into them.
 */
final class Workbook {
    /** The name of the sheet, which the chart's references name too. */
    static final String SHEET = "Timeline";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Numbers of formats below it belong to spreadsheets themselves (ISO/IEC 29500-1, 18.8.30). */
    private static final int OWN_FORMAT = 164;

    private final Characters characters;
    private final List<String> heads;
    private final List<Bar> bars;
    private final String format;
    private final boolean ranges;

    /**
     * A workbook of bars.
     *
     * @param heads the heads of its columns: label, from, length; label and count
     * @param format how the beginnings are shown
     */
    Workbook(Characters characters, List<String> heads, List<Bar> bars, String format) {
        this.characters = characters;
        this.heads = List.copyOf(heads);
        this.bars = List.copyOf(bars);
        this.format = format;
        this.ranges = heads.size() > 2;
    }

    byte[] bytes() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types().bytes());
        parts.put(
                "_rels/.rels",
                relations(List.of("officeDocument", "xl/workbook.xml")).bytes());
        parts.put("xl/workbook.xml", workbook().bytes());
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(List.of("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"))
                        .bytes());
        parts.put("xl/styles.xml", styles().bytes());
        parts.put("xl/worksheets/sheet1.xml", sheet().bytes());
        return FixedZip.pack(parts);
    }

    private Xml types() {
        Xml xml = new Xml(characters).open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        override(xml, "/xl/workbook.xml", "sheet.main+xml");
        override(xml, "/xl/styles.xml", "styles+xml");
        override(xml, "/xl/worksheets/sheet1.xml", "worksheet+xml");
        return xml.close();
    }

    private static void override(Xml xml, String part, String type) {
        xml.empty("Override", "PartName", part, "ContentType", TYPE + type);
    }

    private Xml relations(List<String> kindsAndTargets) {
        Xml xml = new Xml(characters).open("Relationships", "xmlns", PACKAGE + "relationships");
        for (int i = 0; i < kindsAndTargets.size(); i += 2) {
            String type = OFFICE + "/" + kindsAndTargets.get(i);
            xml.empty("Relationship", "Id", "rId" + (i / 2 + 1), "Type", type, "Target", kindsAndTargets.get(i + 1));
        }
        return xml.close();
    }

    private Xml workbook() {
        Xml xml = new Xml(characters)
                .open("workbook", "xmlns", MAIN, "xmlns:r", OFFICE)
                .open("sheets");
        return xml.empty("sheet", "name", SHEET, "sheetId", "1", "r:id", "rId1")
                .close()
                .close();
    }

    /** Two looks of cells: as typed, and in the format of the beginnings. */
    private Xml styles() {
        Xml xml = new Xml(characters).open("styleSheet", "xmlns", MAIN);
        String own = Integer.toString(OWN_FORMAT);
        xml.open("numFmts", "count", "1")
                .empty("numFmt", "numFmtId", own, "formatCode", format)
                .close();
        xml.open("fonts", "count", "1").open("font").empty("sz", "val", "11").empty("name", "val", "Calibri");
        xml.close().close();
        xml.open("fills", "count", "1")
                .open("fill")
                .empty("patternFill", "patternType", "none")
                .close()
                .close();
        xml.open("borders", "count", "1").empty("border").close();
        xml.open("cellStyleXfs", "count", "1").empty("xf").close();
        xml.open("cellXfs", "count", "2").empty("xf", "xfId", "0");
        xml.empty("xf", "numFmtId", own, "xfId", "0", "applyNumberFormat", "1").close();
        return xml.close();
    }

    private Xml sheet() {
        Xml xml = new Xml(characters).open("worksheet", "xmlns", MAIN);
        xml.open("cols").empty("col", "min", "1", "max", "1", "width", "60", "customWidth", "1");
        xml.empty("col", "min", "2", "max", "3", "width", "16", "customWidth", "1")
                .close();
        xml.open("sheetData").open("row", "r", "1");
        for (int i = 0; i < heads.size(); i++) {
            text(xml, cell(i, 1), heads.get(i));
        }
        xml.close();
        for (int i = 0; i < bars.size(); i++) {
            row(xml, bars.get(i), i + 2);
        }
        return xml.close().close();
    }

    private void row(Xml xml, Bar bar, int row) {
        xml.open("row", "r", Integer.toString(row));
        text(xml, cell(0, row), bar.label());
        if (ranges) {
            xml.open("c", "r", cell(1, row), "s", "1")
                    .textElement("v", Numbers.of(bar.from()))
                    .close();
        }
        xml.open("c", "r", cell(heads.size() - 1, row))
                .textElement("v", Numbers.of(bar.length()))
                .close();
        xml.close();
    }

    private static void text(Xml xml, String reference, String text) {
        xml.open("c", "r", reference, "t", "inlineStr")
                .open("is")
                .textElement("t", text)
                .close()
                .close();
    }

    private static String cell(int column, int row) {
        return (char) ('A' + column) + Integer.toString(row);
    }
}
