package galley.export.docx.markup;

/** The names of the vocabularies and relationships that a word-processing document is made of. */
public final class Namespaces {
    /** WordprocessingML, transitional (ISO/IEC 29500-4). */
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** Relationships in markup. */
    public static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** DrawingML. */
    public static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    /** Charts (DrawingML). */
    public static final String C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    /** Pictures (DrawingML). */
    public static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    /** Where a drawing stands in a document of text. */
    public static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    /** Markup compatibility (ISO/IEC 29500-3). */
    public static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    /** Word 2010's additions: forms of digits, ligatures. */
    public static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

    private Namespaces() {}

    /** Begins the root of a part of WordprocessingML. */
    public static Xml root(Xml xml, String name) {
        return xml.open(name, "xmlns:w", W, "xmlns:r", R);
    }

    /** Begins the root of a part that also uses Word 2010's additions; older programs may ignore those. */
    public static Xml rootWithAdditions(Xml xml, String name) {
        return xml.open(name, "xmlns:w", W, "xmlns:r", R, "xmlns:mc", MC, "xmlns:w14", W14, "mc:Ignorable", "w14");
    }
}
