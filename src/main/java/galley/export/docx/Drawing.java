package galley.export.docx;

import galley.export.docx.markup.Namespaces;
import galley.export.docx.markup.Xml;

/**
 * A picture or chart in a line of text, which moves with the text around it.
 *
 * @param id its number among the document's drawings, from 1
 * @param name what editors call it: {@code Chart 1}
 * @param description what it shows, for those who cannot see it
 * @param width in twips
 * @param height in twips
 */
record Drawing(int id, String name, String description, long width, long height) {
    /** English Metric Units in a twip. */
    private static final long UNITS = 635;

    /** Draws what another part holds as a chart. */
    void chart(Xml xml, String relationship) {
        begin(xml, Namespaces.C);
        xml.empty("c:chart", "xmlns:c", Namespaces.C, "r:id", relationship);
        end(xml);
    }

    /** Draws what another part holds as a picture. */
    void picture(Xml xml, String relationship) {
        begin(xml, Namespaces.PIC);
        String number = Integer.toString(id);
        xml.open("pic:pic", "xmlns:pic", Namespaces.PIC).open("pic:nvPicPr");
        xml.empty("pic:cNvPr", "id", number, "name", name).empty("pic:cNvPicPr").close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", relationship);
        xml.open("a:stretch").empty("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        xml.empty("a:ext", "cx", Long.toString(width * UNITS), "cy", Long.toString(height * UNITS))
                .close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close().close();
        end(xml);
    }

    private void begin(Xml xml, String vocabulary) {
        String number = Integer.toString(id);
        xml.open("w:r").open("w:drawing").open("wp:inline", "xmlns:wp", Namespaces.WP, "xmlns:a", Namespaces.A);
        xml.empty("wp:extent", "cx", Long.toString(width * UNITS), "cy", Long.toString(height * UNITS));
        xml.empty("wp:docPr", "id", number, "name", name, "descr", description);
        xml.empty("wp:cNvGraphicFramePr").open("a:graphic").open("a:graphicData", "uri", vocabulary);
    }

    private static void end(Xml xml) {
        xml.close().close().close().close().close();
    }
}
