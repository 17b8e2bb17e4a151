package galley.export.docx.markup;

/**
 * Fields that Word works out: page numbers, counters, references. Only harmless kinds are ever written (PAGE, NUMPAGES,
 * STYLEREF, TOC, PAGEREF, SEQ, REF, NOTEREF), each with the result it has now and none marked as out of date, for that
 * makes Word ask a question when it opens the file.
 */
public final class Fields {
    private Fields() {}

    /** A field and its present result, in the style of the text around it. */
    public static void write(Xml xml, String instruction, String result) {
        write(xml, instruction, result, "");
    }

    /** A field and its present result in a character style. */
    public static void write(Xml xml, String instruction, String result, String style) {
        begin(xml, instruction, style);
        run(xml, style);
        xml.textElement("w:t", result).close();
        end(xml, style);
    }

    /** The beginning of a field; what is written until {@link #end} is its result. */
    public static void begin(Xml xml, String instruction, String style) {
        mark(xml, "begin", style);
        run(xml, style);
        xml.open("w:instrText", "xml:space", "preserve")
                .text(" " + instruction + " ")
                .close()
                .close();
        mark(xml, "separate", style);
    }

    /** The end of a field. */
    public static void end(Xml xml, String style) {
        mark(xml, "end", style);
    }

    private static void mark(Xml xml, String type, String style) {
        run(xml, style);
        xml.empty("w:fldChar", "w:fldCharType", type).close();
    }

    private static void run(Xml xml, String style) {
        xml.open("w:r");
        if (!style.isEmpty()) {
            xml.open("w:rPr").value("w:rStyle", style).close();
        }
    }
}
