package galley.export.pdf;

import galley.page.Structure;
import galley.page.Structure.Kind;

/**
 * The names of structure types in one version of PDF, and what elements say besides.
 *
 * <p>PDF 1.7 has no type for a title: it is the first heading there, and the headings below it step down by one. PDF
 * 2.0 has namespaces; what it dropped of the older types keeps its old name in the namespace of 1.7 (ISO 32000-2,
 * 14.8.6).
 */
final class StructureTypes {
    private static final String NAMESPACE_2 = "http://iso.org/pdf2/ssn";

    private final boolean second;
    private final int namespace;

    private StructureTypes(boolean second, int namespace) {
        this.second = second;
        this.namespace = namespace;
    }

    static StructureTypes of(Conformance conformance, PdfFile file) {
        if (!conformance.second()) {
            return new StructureTypes(false, 0);
        }
        Syntax namespace = new Syntax().text("<<").name("Type", "Namespace").string("NS", NAMESPACE_2);
        return new StructureTypes(true, file.add(namespace.text(">>")));
    }

    /** The name of a kind of element. */
    String of(Kind kind) {
        return second ? newName(kind) : oldName(kind);
    }

    private static String newName(Kind kind) {
        return kind == Kind.NOTE ? "FENote" : kind.type();
    }

    private static String oldName(Kind kind) {
        return switch (kind) {
            case TITLE -> "H1";
            case HEADING_1 -> "H2";
            case HEADING_2 -> "H3";
            case HEADING_3 -> "H4";
            case HEADING_4 -> "H5";
            case HEADING_5 -> "H6";
            default -> kind.type();
        };
    }

    /** The namespace of a kind of element as an entry, where the version has them. */
    Syntax namespace(Kind kind) {
        boolean dropped = kind == Kind.QUOTATION || kind == Kind.CODE || kind == Kind.REFERENCE;
        return second && !dropped ? new Syntax().reference("NS", namespace) : new Syntax();
    }

    /** What the root of the tree says about types: namespaces, or which older type stands for a newer one. */
    Syntax entries() {
        if (second) {
            return new Syntax().name("Namespaces").put('[').reference(namespace).put(']');
        }
        return new Syntax().name("RoleMap").text("<<").name("Aside", "Div").text(">>");
    }

    /** How the items of a list are labelled, as an attribute; PDF 1.7 has no word for labels of any other kind. */
    void addNumbering(Kind kind, Syntax element) {
        if (kind == Kind.NUMBERED_LIST || second) {
            String numbering = kind == Kind.NUMBERED_LIST ? "Decimal" : "Unordered";
            element.name("A")
                    .text("<<")
                    .name("O", "List")
                    .name("ListNumbering", numbering)
                    .text(">>");
        }
    }

    /** What a header cell names, and what a cell spans (ISO 32000-1, 14.8.5.7). */
    static void addAttributes(Structure.Node node, Syntax element) {
        Syntax attributes = new Syntax();
        if (node.kind() == Kind.COLUMN_HEADER || node.kind() == Kind.ROW_HEADER) {
            attributes.name("Scope", node.kind() == Kind.ROW_HEADER ? "Row" : "Column");
        }
        if (node.columns() > 1) {
            attributes.number("ColSpan", node.columns());
        }
        if (node.rows() > 1) {
            attributes.number("RowSpan", node.rows());
        }
        if (!attributes.isEmpty()) {
            element.name("A").text("<<").name("O", "Table").all(attributes).text(">>");
        }
    }
}
