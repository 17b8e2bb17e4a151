package galley.export.pdf;

import galley.page.Structure;
import galley.page.Structure.Kind;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The names of structure types in one version of PDF, and what elements say besides.
 *
 * <p>PDF 1.7 has no type for a title: it is the first heading there, and the headings below it step down by one. PDF
 * 2.0 has namespaces; what it dropped of the older types keeps its old name in the namespace of 1.7 (ISO 32000-2,
 * 14.8.6).
 */
final class StructureTypes {
    /** What PDF 2.0 has no type for any more: it keeps its old name, which needs no namespace. */
    private static final Set<Kind> DROPPED =
            Set.of(Kind.QUOTATION, Kind.CODE, Kind.REFERENCE, Kind.CONTENTS, Kind.CONTENTS_ITEM);

    private static final COSName NS = COSName.getPDFName("NS");
    private static final String NAMESPACE_2 = "http://iso.org/pdf2/ssn";

    /** The namespace of PDF 2.0, where the version has namespaces. */
    private final Optional<COSDictionary> namespace;

    private StructureTypes(Optional<COSDictionary> namespace) {
        this.namespace = namespace;
    }

    static StructureTypes of(Conformance conformance, PdfFile file) {
        if (!conformance.second()) {
            return new StructureTypes(Optional.empty());
        }
        COSDictionary namespace = file.object(COSName.getPDFName("Namespace"));
        namespace.setString(NS, NAMESPACE_2);
        return new StructureTypes(Optional.of(namespace));
    }

    /** The name of a kind of element. */
    String of(Kind kind) {
        return namespace.isPresent() ? newName(kind) : oldName(kind);
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

    /** Whether they are those of PDF 2.0. */
    boolean second() {
        return namespace.isPresent();
    }

    /** Says the namespace of an element of a kind, where the version has them. */
    void addNamespace(Kind kind, COSDictionary element) {
        if (!DROPPED.contains(kind)) {
            namespace.ifPresent(dictionary -> element.setItem(NS, dictionary));
        }
    }

    /** What the root of the tree says about types: namespaces, or which older type stands for a newer one. */
    void describe(COSDictionary root) {
        if (namespace.isPresent()) {
            root.setItem(COSName.getPDFName("Namespaces"), Direct.array(namespace.get()));
        } else {
            root.setItem(COSName.ROLE_MAP, Direct.dictionary(COSName.getPDFName("Aside"), COSName.getPDFName("Div")));
        }
    }

    /** How the items of a list are labelled, as an attribute; PDF 1.7 has no word for labels of any other kind. */
    void addNumbering(Kind kind, COSDictionary element) {
        if (kind == Kind.NUMBERED_LIST || namespace.isPresent()) {
            COSDictionary attributes = Direct.dictionary(COSName.O, COSName.getPDFName("List"));
            attributes.setName("ListNumbering", kind == Kind.NUMBERED_LIST ? "Decimal" : "Unordered");
            element.setItem(COSName.A, attributes);
        }
    }

    /** What a header cell names, and what a cell spans (ISO 32000-1, 14.8.5.7). */
    static void addAttributes(Structure.Node node, COSDictionary element) {
        COSDictionary attributes = Direct.dictionary(COSName.O, COSName.getPDFName("Table"));
        if (node.kind() == Kind.COLUMN_HEADER || node.kind() == Kind.ROW_HEADER) {
            attributes.setName("Scope", node.kind() == Kind.ROW_HEADER ? "Row" : "Column");
        }
        if (node.columns() > 1) {
            attributes.setInt("ColSpan", node.columns());
        }
        if (node.rows() > 1) {
            attributes.setInt("RowSpan", node.rows());
        }
        if (attributes.size() > 1) {
            element.setItem(COSName.A, attributes);
        }
    }
}
