package galley.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/**
 * Templates of different make. Each is written here part by part as the programs write them, for what matters is in the
 * details: ids in another language, heads with a logo, lists of their own.
 */
public final class HouseTemplates {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String R = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();
    private String mainType = WORD + "document.main+xml";

    private HouseTemplates() {}

    /** As German Word saves a DOTX: ids in German, a logo in the head, numbered headings, another first page. */
    public static byte[] german() {
        HouseTemplates made = new HouseTemplates();
        made.mainType = WORD + "template.main+xml";
        made.add("styles", "word/styles.xml", germanStyles());
        made.add("numbering", "word/numbering.xml", germanNumbering());
        made.add("settings", "word/settings.xml", filled("""
                <w:settings %s %s><w:zoom w:percent="120"/><w:attachedTemplate r:id="rId1"/>
                <w:documentProtection w:edit="readOnly" w:enforcement="1"/>
                <w:defaultTabStop w:val="708"/><w:autoHyphenation/><w:hyphenationZone w:val="425"/>
                <w:footnotePr><w:footnote w:id="0"/><w:footnote w:id="1"/></w:footnotePr>
                <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"
                 w:val="15"/></w:compat><w:rsids><w:rsidRoot w:val="00A1"/></w:rsids>
                <w:themeFontLang w:val="de-DE"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>""", W, R));
        made.rels(
                "word/_rels/settings.xml.rels", external("rId1", "attachedTemplate", "file:///H:/Vorlagen/Haus.dotx"));
        made.add("theme", "word/theme/theme1.xml", theme("Georgia", "Verdana", "7A1F2B"));
        made.add("header", "word/header1.xml", filled("""
                <w:hdr %s %s xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
                 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                 xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:p><w:pPr>
                <w:pStyle w:val="Kopfzeile"/></w:pPr><w:r><w:drawing><wp:inline><wp:extent cx="1080000" cy="360000"/>
                <wp:docPr id="7" name="Logo" descr="Logo of the house"/><a:graphic><a:graphicData
                 uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>
                <pic:cNvPr id="7" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/>
                <a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>
                <a:ext cx="1080000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>
                </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r><w:r><w:tab/><w:t>Hafenamt</w:t></w:r>
                </w:p></w:hdr>""", W, R));
        made.rels("word/_rels/header1.xml.rels", internal("rId1", "image", "media/image1.png"));
        made.parts.put("word/media/image1.png", logo());
        made.add("footer", "word/footer1.xml", filled("""
                <w:ftr %s><w:p><w:pPr><w:pStyle w:val="Fuzeile"/></w:pPr><w:r><w:t xml:space="preserve">Seite </w:t></w:r>
                <w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>""", W));
        made.add("footnotes", "word/footnotes.xml", filled("""
                <w:footnotes %s><w:footnote w:type="separator" w:id="0"><w:p><w:pPr><w:spacing w:after="0"/></w:pPr>
                <w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p>
                <w:r><w:continuationSeparator/></w:r></w:p></w:footnote></w:footnotes>""", W));
        made.document(filled("""
                <w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>Mustertext der Vorlage</w:t></w:r></w:p>
                <w:sectPr><w:headerReference w:type="default" r:id="%s"/><w:footerReference w:type="default" r:id="%s"/>
                <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1701" w:right="1134" w:bottom="1417" w:left="1701"
                 w:header="708" w:footer="708" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/>
                <w:docGrid w:linePitch="360"/></w:sectPr>""", made.id("word/header1.xml"), made.id("word/footer1.xml")));
        return made.bytes();
    }

    /** A house that named all its styles itself, and numbers chapters by letters; one heading has an alias. */
    public static byte[] renamed() {
        HouseTemplates made = new HouseTemplates();
        made.add("styles", "word/styles.xml", filled("""
                <w:styles %s><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Sans" w:hAnsi="Liberation Sans"/>
                <w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
                <w:style w:type="paragraph" w:default="1" w:styleId="Base"><w:name w:val="ACME Base"/>
                <w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:style>
                <w:style w:type="paragraph" w:customStyle="1" w:styleId="AcmeChapter"><w:name w:val="ACME Chapter"/>
                <w:basedOn w:val="Base"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="3"/></w:numPr>
                <w:spacing w:before="360"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="0B5D3B"/>
                <w:sz w:val="36"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:customStyle="1" w:styleId="AcmeSection"><w:name w:val="ACME Section"/>
                <w:aliases w:val="Section,heading 2"/><w:basedOn w:val="Base"/><w:pPr><w:keepNext/>
                <w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:color w:val="0B5D3B"/><w:sz w:val="28"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:customStyle="1" w:styleId="AcmeText"><w:name w:val="ACME Text"/>
                <w:aliases w:val="Body Text"/><w:basedOn w:val="Base"/></w:style>
                <w:style w:type="character" w:customStyle="1" w:styleId="Definition"><w:name w:val="Definition"/>
                <w:rPr><w:b/></w:rPr></w:style>
                <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableText"><w:name w:val="Green cell"/>
                <w:rPr><w:color w:val="00FF00"/></w:rPr></w:style></w:styles>""", W));
        made.add("numbering", "word/numbering.xml", filled("""
                <w:numbering %s><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:pStyle w:val="AcmeChapter"/>
                <w:lvlText w:val="Part %%1"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>
                <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num></w:numbering>""", W));
        made.add("header", "word/header1.xml", "<w:hdr " + W + "><w:p><w:r><w:t>ACME first</w:t></w:r></w:p></w:hdr>");
        made.add("header", "word/header2.xml", "<w:hdr " + W + "><w:p><w:r><w:t>ACME</w:t></w:r></w:p></w:hdr>");
        made.document(filled("""
                <w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="%s"/><w:pgSz w:w="15840" w:h="12240"
                 w:orient="landscape"/></w:sectPr></w:pPr></w:p>
                <w:sectPr><w:headerReference w:type="first" r:id="%s"/><w:pgSz w:w="12240" w:h="15840"/>
                <w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/>
                <w:cols w:num="2" w:space="720"/><w:titlePg/></w:sectPr>""", made.id("word/header2.xml"), made.id("word/header1.xml")));
        return made.bytes();
    }

    /** The German one with a macro, a picture fetched from elsewhere, an embedded program and hidden data in it. */
    public static byte[] malicious() {
        HouseTemplates made = new HouseTemplates();
        made.mainType = "application/vnd.ms-word.template.macroEnabledTemplate.main+xml";
        made.add("styles", "word/styles.xml", germanStyles());
        made.add("header", "word/header1.xml", filled("""
                <w:hdr %s %s xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
                <w:p><w:r><w:pict><v:shape><v:imagedata r:href="rId1" r:id="rId2"/></v:shape></w:pict></w:r>
                <w:r><w:object><o:OLEObject Type="Embed" ProgID="Package" r:id="rId3"/></w:object></w:r>
                <w:hyperlink r:id="rId4"><w:r><w:t>the house</w:t></w:r></w:hyperlink></w:p></w:hdr>""", W, R));
        made.rels(
                "word/_rels/header1.xml.rels",
                external("rId1", "image", "https://tracker.example/p.png")
                        + external("rId2", "image", "file://server/share/p.png")
                        + internal("rId3", "oleObject", "embeddings/oleObject1.bin")
                        + external("rId4", "hyperlink", "https://example.org/"));
        made.parts.put("word/embeddings/oleObject1.bin", new byte[] {1, 2, 3});
        made.parts.put("word/vbaProject.bin", new byte[] {4, 5, 6});
        made.relationships.append(relationship(
                "rIdVba", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin", ""));
        made.document("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"" + made.id("word/header1.xml")
                + "\"/></w:sectPr>");
        return made.bytes();
    }

    /** A text document of LibreOffice's in one file, with styles of its own, and a logo in the head. */
    public static String flatText() {
        return ""
                + "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument"
                + ":xmlns:office:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:text=\"urn:oas"
                + "is:names:tc:opendocument:xmlns:text:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-comp"
                + "atible:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:svg=\"urn:oasis:name"
                + "s:tc:opendocument:xmlns:svg-compatible:1.0\" office:version=\"1.3\" office:mimetype=\"application/vnd.oa"
                + "sis.opendocument.text\"><office:styles><style:style style:name=\"Standard\" style:family=\"paragraph\" st"
                + "yle:class=\"text\"><style:paragraph-properties fo:margin-bottom=\"0.2cm\"/><style:text-properties style:"
                + "font-name=\"Liberation Serif\" fo:font-family=\"'Liberation Serif'\" fo:font-size=\"11pt\"/></style:style>"
                + "<style:style style:name=\"Text_20_body\" style:display-name=\"Text body\" style:family=\"paragraph\" style"
                + ":parent-style-name=\"Standard\"><style:paragraph-properties fo:text-align=\"justify\"/></style:style><st"
                + "yle:style style:name=\"Heading\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"/><style:s"
                + "tyle style:name=\"Heading_20_1\" style:display-name=\"Heading 1\" style:family=\"paragraph\" style:parent-"
                + "style-name=\"Heading\" style:default-outline-level=\"1\"><style:text-properties fo:color=\"#0b5394\" fo:fo"
                + "nt-size=\"17pt\" fo:font-weight=\"bold\"/></style:style><style:style style:name=\"Heading_20_2\" style:dis"
                + "play-name=\"Heading 2\" style:family=\"paragraph\" style:parent-style-name=\"Heading\" style:default-outli"
                + "ne-level=\"2\"><style:text-properties fo:color=\"#0b5394\" fo:font-size=\"13pt\" fo:font-weight=\"bold\"/></"
                + "style:style><style:style style:name=\"Title\" style:family=\"paragraph\" style:parent-style-name=\"Headin"
                + "g\"><style:paragraph-properties fo:text-align=\"center\"/><style:text-properties fo:font-size=\"26pt\" fo"
                + ":font-weight=\"bold\"/></style:style><style:style style:name=\"Header\" style:family=\"paragraph\" style:p"
                + "arent-style-name=\"Standard\"/><style:style style:name=\"Footer\" style:family=\"paragraph\" style:parent-"
                + "style-name=\"Standard\"/></office:styles><office:automatic-styles><style:page-layout style:name=\"pm1\">"
                + "<style:page-layout-properties fo:page-width=\"21cm\" fo:page-height=\"29.7cm\" fo:margin-top=\"1.5cm\" fo:"
                + "margin-bottom=\"1.5cm\" fo:margin-left=\"3cm\" fo:margin-right=\"2.5cm\"/><style:header-style><style:heade"
                + "r-footer-properties fo:min-height=\"1cm\" fo:margin-bottom=\"0.5cm\"/></style:header-style><style:footer"
                + "-style><style:header-footer-properties fo:min-height=\"1cm\" fo:margin-top=\"0.5cm\"/></style:footer-sty"
                + "le></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name"
                + "=\"Standard\" style:page-layout-name=\"pm1\"><style:header><text:p text:style-name=\"Header\"><draw:frame "
                + "draw:name=\"Logo\" text:anchor-type=\"as-char\" svg:width=\"2.4cm\" svg:height=\"0.8cm\"><draw:image>"
                + "<office:binary-data>" + Base64.getEncoder().encodeToString(logo()) + "</office:binary-data>"
                + "</draw:image></draw:frame> Harbour office</text:p></style:header><style:footer><text:p text:style-na"
                + "me=\"Footer\">Page <text:page-number text:select-page=\"current\">1</text:page-number></text:p></style:f"
                + "ooter></style:master-page></office:master-styles><office:body><office:text><text:h text:style-name=\""
                + "Heading_20_1\" text:outline-level=\"1\">Sample</text:h><text:h text:style-name=\"Heading_20_2\" text:outl"
                + "ine-level=\"2\">Sample</text:h><text:p text:style-name=\"Title\">T</text:p><text:p text:style-name=\"Text"
                + "_20_body\">Words.</text:p></office:text></office:body></office:document>";
    }

    private void add(String kind, String name, String xml) {
        String type =
                kind.equals("theme") ? "application/vnd.openxmlformats-officedocument.theme+xml" : WORD + kind + "+xml";
        types.put(name, type);
        parts.put(name, (PROLOGUE + xml).getBytes(UTF_8));
        relationships.append(internal(id(name), kind, name.substring("word/".length())));
    }

    private static String filled(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private String id(String name) {
        return "rId" + (parts.keySet().stream().toList().indexOf(name) + 1);
    }

    private void document(String body) {
        types.put("word/document.xml", mainType);
        parts.put(
                "word/document.xml",
                (PROLOGUE + "<w:document " + W + " " + R + "><w:body>" + body + "</w:body></w:document>")
                        .getBytes(UTF_8));
        rels("word/_rels/document.xml.rels", relationships.toString());
        rels("_rels/.rels", internal("rId1", "officeDocument", "word/document.xml"));
    }

    private void rels(String name, String content) {
        String root = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        parts.put(name, (PROLOGUE + root + content + "</Relationships>").getBytes(UTF_8));
    }

    private static String internal(String id, String kind, String target) {
        return relationship(id, OFFICE + kind, target, "");
    }

    private static String external(String id, String kind, String target) {
        return relationship(id, OFFICE + kind, target, " TargetMode=\"External\"");
    }

    private static String relationship(String id, String type, String target, String mode) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"" + mode + "/>";
    }

    private byte[] bytes() {
        StringBuilder content = new StringBuilder(PROLOGUE
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>");
        types.forEach((name, type) -> content.append("<Override PartName=\"/")
                .append(name)
                .append("\" ContentType=\"")
                .append(type)
                .append("\"/>"));
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", content.append("</Types>").toString().getBytes(UTF_8));
        all.putAll(parts);
        return zip(all);
    }

    /** An archive of these entries. */
    public static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] logo() {
        BufferedImage image = new BufferedImage(120, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = image.createGraphics();
        paint.setColor(new Color(0x7A1F2B));
        paint.fillRect(0, 0, 120, 40);
        paint.setColor(Color.WHITE);
        paint.fillOval(45, 5, 30, 30);
        paint.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String style(String type, String id, String name, String rest) {
        return "<w:style w:type=\"" + type + "\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + rest
                + "</w:style>";
    }

    private static String germanStyles() {
        String heading = "<w:basedOn w:val=\"Standard\"/><w:next w:val=\"Standard\"/><w:pPr><w:keepNext/><w:keepLines/>"
                + "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr><w:spacing w:before=\"%d\"/>"
                + "<w:outlineLvl w:val=\"%d\"/></w:pPr><w:rPr><w:rFonts w:asciiTheme=\"majorHAnsi\""
                + " w:hAnsiTheme=\"majorHAnsi\"/><w:color w:val=\"7A1F2B\" w:themeColor=\"accent1\"/><w:sz w:val=\"%d\"/></w:rPr>";
        return "<w:styles " + W + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\""
                + " w:hAnsiTheme=\"minorHAnsi\"/><w:sz w:val=\"22\"/><w:lang w:val=\"de-DE\" w:eastAsia=\"en-US\""
                + " w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"160\" w:line=\"259\""
                + " w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                + "<w:latentStyles w:defLockedState=\"0\" w:count=\"376\"/>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
                + style("paragraph", "berschrift1", "heading 1", filled(heading, 0, 240, 0, 32))
                + style("paragraph", "berschrift2", "heading 2", filled(heading, 1, 200, 1, 26))
                + "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"Absatz-Standardschriftart\">"
                + "<w:name w:val=\"Default Paragraph Font\"/></w:style>"
                + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"NormaleTabelle\"><w:name w:val=\"Normal Table\"/>"
                + "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/></w:tblPr></w:style>"
                + "<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"KeineListe\"><w:name w:val=\"No List\"/></w:style>"
                + style(
                        "paragraph",
                        "Titel",
                        "Title",
                        "<w:basedOn w:val=\"Standard\"/><w:rPr><w:rFonts"
                                + " w:asciiTheme=\"majorHAnsi\" w:hAnsiTheme=\"majorHAnsi\"/><w:sz w:val=\"56\"/></w:rPr>")
                + style(
                        "paragraph",
                        "Textkrper",
                        "Body Text",
                        "<w:basedOn w:val=\"Standard\"/><w:pPr><w:jc" + " w:val=\"both\"/></w:pPr>")
                + style(
                        "paragraph",
                        "Kopfzeile",
                        "header",
                        "<w:basedOn w:val=\"Standard\"/><w:pPr><w:tabs><w:tab"
                                + " w:val=\"right\" w:pos=\"9071\"/></w:tabs></w:pPr>")
                + style("paragraph", "Fuzeile", "footer", "<w:basedOn w:val=\"Standard\"/>")
                + style("paragraph", "Beschriftung", "caption", "<w:basedOn w:val=\"Standard\"/><w:rPr><w:i/></w:rPr>")
                + style(
                        "paragraph",
                        "Aufzhlungszeichen",
                        "List Bullet",
                        "<w:basedOn w:val=\"Standard\"/><w:pPr><w:numPr>" + "<w:numId w:val=\"2\"/></w:numPr></w:pPr>")
                + style(
                        "paragraph",
                        "Verzeichnis1",
                        "toc 1",
                        "<w:basedOn w:val=\"Standard\"/><w:pPr><w:spacing" + " w:after=\"100\"/></w:pPr>")
                + style("character", "Fett", "Strong", "<w:rPr><w:b/></w:rPr>")
                + "</w:styles>";
    }

    private static String germanNumbering() {
        return "<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:pStyle"
                + " w:val=\"berschrift1\"/><w:lvlText w:val=\"%1.\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"567\""
                + " w:hanging=\"567\"/></w:pPr></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt"
                + " w:val=\"decimal\"/><w:pStyle w:val=\"berschrift2\"/><w:lvlText w:val=\"%1.%2\"/><w:lvlJc"
                + " w:val=\"left\"/><w:pPr><w:ind w:left=\"567\" w:hanging=\"567\"/></w:pPr></w:lvl></w:abstractNum>"
                + "<w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\">"
                + "<w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:pStyle w:val=\"Aufzhlungszeichen\"/><w:lvlText"
                + " w:val=\"■\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"360\" w:hanging=\"360\"/></w:pPr></w:lvl>"
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\">"
                + "<w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";
    }

    private static String theme(String body, String heading, String accent) {
        StringBuilder slots = new StringBuilder();
        for (String slot : new String[] {
            "dk1",
            "lt1",
            "dk2",
            "lt2",
            "accent1",
            "accent2",
            "accent3",
            "accent4",
            "accent5",
            "accent6",
            "hlink",
            "folHlink"
        }) {
            String colour = slot.equals("accent1")
                    ? accent
                    : slot.startsWith("lt") ? "FFFFFF" : slot.equals("dk1") ? "222222" : "FF8800";
            slots.append("<a:" + slot + "><a:srgbClr val=\"" + colour + "\"/></a:" + slot + ">");
        }
        String fonts = "<a:%1$s><a:latin typeface=\"%2$s\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:%1$s>";
        String fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>".repeat(3);
        String line = "<a:ln w=\"6350\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>".repeat(3);
        return "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Haus\"><a:themeElements>"
                + "<a:clrScheme name=\"Haus\">" + slots + "</a:clrScheme><a:fontScheme name=\"Haus\">"
                + filled(fonts, "majorFont", heading) + filled(fonts, "minorFont", body)
                + "</a:fontScheme><a:fmtScheme name=\"Haus\"><a:fillStyleLst>" + fill
                + "</a:fillStyleLst><a:lnStyleLst>"
                + line + "</a:lnStyleLst><a:effectStyleLst>"
                + "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3) + "</a:effectStyleLst><a:bgFillStyleLst>"
                + fill + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
    }
}
