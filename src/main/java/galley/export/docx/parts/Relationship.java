package galley.export.docx.parts;

import galley.export.docx.markup.Namespaces;

/**
 * What leads from a part, or from the package itself, to another part or outside (ISO/IEC 29500-2, 6.5).
 *
 * @param id by which the markup of the part names it
 * @param type what kind of thing it leads to, as an address
 * @param target the name of a part from the root of the package, without a slash before it; or an address outside
 * @param external whether it leads outside
 */
public record Relationship(String id, String type, String target, boolean external) {
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";

    /** To a part of a kind that documents have: {@code styles}. */
    public static Relationship to(Part part, String kind, String id) {
        return new Relationship(id, Namespaces.R + "/" + kind, part.name(), false);
    }

    /** To an address that a click opens. */
    public static Relationship link(String address, String id) {
        return new Relationship(id, Namespaces.R + "/hyperlink", address, true);
    }

    /** From the package to its core properties. */
    public static Relationship core(Part part, String id) {
        return new Relationship(id, PACKAGE + "core-properties", part.name(), false);
    }
}
