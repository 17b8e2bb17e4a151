package galley.export.docx;

import galley.export.FixedZip;
import galley.export.docx.chart.Chart;
import galley.export.docx.markup.Characters;
import galley.export.docx.markup.Namespaces;
import galley.export.docx.markup.Xml;
import galley.export.docx.styles.EmbeddedFace;
import galley.export.docx.styles.EmbeddedFonts;
import galley.export.docx.styles.Fonts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Packs parts into an Open Packaging Conventions package: types, relationships, properties. */
final class PackageWriter {
    /** Ids of the relationships that the section properties name. */
    static final String HEAD = "head";

    static final String FIRST_HEAD = "firstHead";
    static final String FOOT = "foot";
    static final String FIRST_FOOT = "firstFoot";

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final OPCPackage opc;
    private final PackagePart document;

    /** A package whose main part is {@code body}. */
    PackageWriter(Xml body) throws IOException, InvalidFormatException {
        opc = OPCPackage.create(bytes);
        document = part("/word/document.xml", WORD + "document.main+xml", body);
        opc.addRelationship(
                document.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT, "rId1");
    }

    /** A part that the main part uses, in its own vocabulary. */
    PackagePart add(String id, String kind, String name, Xml content) throws IOException, InvalidFormatException {
        return add(id, kind, "/word/" + name, WORD + kind + "+xml", content);
    }

    /** The theme. */
    void theme(Xml content) throws IOException, InvalidFormatException {
        add("theme", "theme", "/word/theme/theme1.xml", OFFICE + "theme+xml", content);
    }

    /** A store of facts and what ties it to its controls. */
    void store(int number, Xml item, Xml properties) throws IOException, InvalidFormatException {
        PackagePart store =
                add("facts" + number, "customXml", "/customXml/item" + number + ".xml", "application/xml", item);
        PackagePart tied =
                part("/customXml/itemProps" + number + ".xml", OFFICE + "customXmlProperties+xml", properties);
        store.addRelationship(tied.getPartName(), TargetMode.INTERNAL, type("customXmlProps"), "rId1");
    }

    /** A chart and the workbook of its data. */
    void chart(String id, Chart chart, Characters characters) throws IOException, InvalidFormatException {
        String type = OFFICE + "drawingml.chart+xml";
        PackagePart drawn = add(id, "chart", "/word/charts/chart1.xml", type, chart.part(characters));
        PackagePartName name = PackagingURIHelper.createPartName("/word/embeddings/Microsoft_Excel_Sheet1.xlsx");
        PackagePart data = opc.createPart(name, OFFICE + "spreadsheetml.sheet");
        try (OutputStream out = data.getOutputStream()) {
            out.write(chart.workbook(characters));
        }
        drawn.addRelationship(name, TargetMode.INTERNAL, type("package"), Chart.DATA);
    }

    /** A picture. */
    void picture(Pictures.Shown picture) throws IOException, InvalidFormatException {
        PackagePartName name = PackagingURIHelper.createPartName(picture.partName());
        PackagePart part = opc.createPart(name, picture.mediaType());
        try (OutputStream out = part.getOutputStream()) {
            out.write(picture.bytes());
        }
        document.addRelationship(name, TargetMode.INTERNAL, type("image"), picture.relationship());
    }

    /** The font table and the faces that lie in the document. */
    void fonts(Xml table, EmbeddedFonts embedded) throws IOException, InvalidFormatException {
        PackagePart part = add("fontTable", "fontTable", "fontTable.xml", table);
        int number = 0;
        for (EmbeddedFace face : embedded.all()) {
            number++;
            PackagePartName name = PackagingURIHelper.createPartName("/word/fonts/font" + number + ".odttf");
            PackagePart font = opc.createPart(name, OFFICE + "obfuscatedFont");
            try (OutputStream out = font.getOutputStream()) {
                out.write(face.program());
            }
            part.addRelationship(name, TargetMode.INTERNAL, type("font"), Fonts.id(number));
        }
    }

    /** Where a part leads to outside. */
    static void links(PackagePart from, Links links) {
        links.all().forEach((address, id) -> from.addExternalRelationship(address, type("hyperlink"), id));
    }

    /** Where the main part leads to outside. */
    void links(Links links) {
        links(document, links);
    }

    /** What the file says about itself. */
    void properties(Draft draft) throws IOException, InvalidFormatException {
        Properties.core(opc.getPackageProperties(), draft);
        PackagePart custom = part("/docProps/custom.xml", OFFICE + "custom-properties+xml", Properties.custom(draft));
        opc.addRelationship(custom.getPartName(), TargetMode.INTERNAL, type("custom-properties"), "rId3");
    }

    /** The whole file, the same bytes for the same parts. */
    byte[] bytes() throws IOException {
        opc.close();
        return FixedZip.of(bytes.toByteArray(), List.of("[Content_Types].xml", "_rels/.rels", "word/document.xml"));
    }

    private PackagePart add(String id, String relationship, String name, String contentType, Xml content)
            throws IOException, InvalidFormatException {
        PackagePart added = part(name, contentType, content);
        document.addRelationship(added.getPartName(), TargetMode.INTERNAL, type(relationship), id);
        return added;
    }

    private PackagePart part(String name, String contentType, Xml content) throws IOException, InvalidFormatException {
        PackagePartName partName = PackagingURIHelper.createPartName(name);
        PackagePart part = opc.createPart(partName, contentType);
        try (OutputStream out = part.getOutputStream()) {
            out.write(content.bytes());
        }
        return part;
    }

    private static String type(String relationship) {
        return Namespaces.R + "/" + relationship;
    }
}
