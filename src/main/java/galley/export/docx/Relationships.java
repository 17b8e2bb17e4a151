package galley.export.docx;

import java.util.Map;
import java.util.TreeMap;

/**
 * Where one part of a package, or the package itself, leads to (ISO/IEC 29500-2, clause 6.5): other parts and addresses
 * outside, each with the id by which the part's own markup names it.
 */
final class Relationships {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final String folder;
    private final Map<String, Target> byId = new TreeMap<>();

    private record Target(String type, String address, boolean outside) {}

    /**
     * The relationships of a part.
     *
     * @param source its name, such as {@code word/document.xml}; empty for the package
     */
    Relationships(String source) {
        this.folder = source.substring(0, source.lastIndexOf('/') + 1);
    }

    /** The name of the part that holds the relationships of a part, or of the package where the name is empty. */
    static String partName(String source) {
        int file = source.lastIndexOf('/') + 1;
        return source.substring(0, file) + "_rels/" + source.substring(file) + ".rels";
    }

    /** Leads to another part of the package. */
    void inside(String id, String type, String part) {
        String address = part.startsWith(folder)
                ? part.substring(folder.length())
                : "../".repeat((int) folder.chars().filter(c -> c == '/').count()) + part;
        byId.put(id, new Target(type, address, false));
    }

    /** Leads to an address outside. */
    void outside(String id, String type, String address) {
        byId.put(id, new Target(type, address, true));
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    /** Writes them into an empty part, sorted by id. */
    Xml write(Xml xml) {
        xml.open("Relationships", "xmlns", NAMESPACE);
        byId.forEach((id, target) -> {
            xml.open("Relationship", "Id", id, "Target", target.address());
            if (target.outside()) {
                xml.attribute("TargetMode", "External");
            }
            xml.attribute("Type", target.type()).close();
        });
        return xml.close();
    }
}
