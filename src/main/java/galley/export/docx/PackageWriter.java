package galley.export.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Packs parts into an Open Packaging Conventions package (ISO/IEC 29500-2): types, relationships, properties. */
final class PackageWriter {
    /** Ids of the relationships that the section properties name. */
    static final String HEAD = "head";

    static final String FIRST_HEAD = "firstHead";
    static final String FOOT = "foot";
    static final String FIRST_FOOT = "firstFoot";

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String PACKAGE = "application/vnd.openxmlformats-package.";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String CORE_PROPERTIES =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    /** What a part is whose name ends in {@code .xml}, unless the list of types says otherwise. */
    private static final String PLAIN_XML = "application/xml";

    private static final String ROOT = "";
    private static final String TYPES_PART = "[Content_Types].xml";
    private static final String DOCUMENT = "word/document.xml";

    private final Supplier<Xml> parts;
    private final SortedMap<String, byte[]> contents = new TreeMap<>();
    private final Map<String, String> types = new TreeMap<>();
    private final Map<String, Relationships> relationships = new HashMap<>();

    /**
     * A package.
     *
     * @param parts gives empty parts to write
     * @param body its main part
     */
    PackageWriter(Supplier<Xml> parts, Xml body) {
        this.parts = parts;
        part(DOCUMENT, WORD + "document.main+xml", body);
        of(ROOT).inside("rId1", type("officeDocument"), DOCUMENT);
    }

    /** A part that the main part uses, in its own vocabulary; gives its name. */
    String add(String id, String kind, String name, Xml content) {
        return add(id, kind, "word/" + name, WORD + kind + "+xml", content);
    }

    /** The theme. */
    void theme(Xml content) {
        add("theme", "theme", "word/theme/theme1.xml", OFFICE + "theme+xml", content);
    }

    /** A store of facts and what ties it to its controls. */
    void store(int number, Xml item, Xml properties) {
        String store = add("facts" + number, "customXml", "customXml/item" + number + ".xml", PLAIN_XML, item);
        String tied = part("customXml/itemProps" + number + ".xml", OFFICE + "customXmlProperties+xml", properties);
        of(store).inside("rId1", type("customXmlProps"), tied);
    }

    /** Where a part leads to outside. */
    void links(String from, Links links) {
        links.all().forEach((address, id) -> of(from).outside(id, type("hyperlink"), address));
    }

    /** Where the main part leads to outside. */
    void links(Links links) {
        links(DOCUMENT, links);
    }

    /** What the file says about itself. */
    void properties(Draft draft) {
        String core = part("docProps/core.xml", PACKAGE + "core-properties+xml", Properties.core(draft));
        String custom = part("docProps/custom.xml", OFFICE + "custom-properties+xml", Properties.custom(draft));
        of(ROOT).inside("rId3", type("custom-properties"), custom);
        of(ROOT).inside("rId4", CORE_PROPERTIES, core);
    }

    /** The whole file, the same bytes for the same parts. */
    byte[] bytes() throws IOException {
        relationships.forEach((source, targets) -> {
            if (!targets.isEmpty()) {
                contents.put(
                        Relationships.partName(source),
                        targets.write(parts.get()).bytes());
            }
        });
        contents.put(TYPES_PART, types().bytes());
        return FixedZip.of(contents, List.of(TYPES_PART, Relationships.partName(ROOT), DOCUMENT));
    }

    private Xml types() {
        Xml xml = parts.get().open("Types", "xmlns", TYPES);
        xml.empty("Default", "ContentType", PACKAGE + "relationships+xml", "Extension", "rels");
        xml.empty("Default", "ContentType", PLAIN_XML, "Extension", "xml");
        types.forEach((name, type) -> xml.empty("Override", "ContentType", type, "PartName", "/" + name));
        return xml.close();
    }

    private String add(String id, String relationship, String name, String contentType, Xml content) {
        of(DOCUMENT).inside(id, type(relationship), part(name, contentType, content));
        return name;
    }

    private String part(String name, String contentType, Xml content) {
        contents.put(name, content.bytes());
        if (!contentType.equals(PLAIN_XML)) {
            types.put(name, contentType);
        }
        return name;
    }

    private Relationships of(String source) {
        return relationships.computeIfAbsent(source, Relationships::new);
    }

    private static String type(String relationship) {
        return Namespaces.R + "/" + relationship;
    }
}
