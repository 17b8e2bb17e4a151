package galley.export.docx;

import galley.export.Edition;
import galley.model.Article;
import galley.source.Origin;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What the file says about itself: title, language, what it was made from. No user, host, folder or clock: a date is
 * there only because Word expects one, and is a fixed one unless the edition says when it was issued.
 */
final class Properties {
    /** The earliest date that zip archives know, and so the plainest sign that no date is meant. */
    private static final Instant NO_DATE = Instant.parse("1980-01-01T00:00:00Z");

    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String VARIANT_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    private static final String CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    /** The format that custom properties have (MS-OSHARED, 2.3.3.2.2). */
    private static final String FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private Properties() {}

    /** The core properties (ISO/IEC 29500-2, clause 8). */
    static Xml core(Draft draft) {
        Edition edition = draft.edition();
        Article article = edition.article();
        String date =
                edition.issued().orElse(NO_DATE).truncatedTo(ChronoUnit.SECONDS).toString();
        Xml xml = draft.part()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        CORE,
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance");
        date(xml, "dcterms:created", date);
        String authors = String.join("; ", article.metadata().authors());
        if (!authors.isEmpty()) {
            xml.textElement("dc:creator", authors);
        }
        xml.textElement("dc:description", description(edition.origin()));
        FrontMatter.fact(article, "type").ifPresent(type -> xml.textElement("cp:keywords", type));
        xml.textElement("dc:language", draft.language().tag());
        date(xml, "dcterms:modified", date);
        FrontMatter.line(article).ifPresent(line -> xml.textElement("dc:subject", line));
        return xml.textElement("dc:title", InlineWriter.flat(article.title())).close();
    }

    private static void date(Xml xml, String name, String date) {
        xml.open(name, "xsi:type", "dcterms:W3CDTF").text(date).close();
    }

    /** The custom properties: which bytes the report was made from. */
    static Xml custom(Draft draft) {
        Origin origin = draft.edition().origin();
        Xml xml = draft.part().open("Properties", "xmlns", CUSTOM, "xmlns:vt", VARIANT_TYPES);
        property(xml, 2, "Source file", origin.fileName());
        property(xml, 3, "Source SHA-256", origin.sha256());
        return xml.close();
    }

    private static void property(Xml xml, int id, String name, String value) {
        xml.open("property", "fmtid", FORMAT_ID, "pid", Integer.toString(id), "name", name);
        xml.textElement("vt:lpwstr", value).close();
    }

    private static String description(Origin origin) {
        return "Made from " + origin.fileName() + ", SHA-256 " + origin.sha256();
    }
}
