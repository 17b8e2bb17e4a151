package galley.export.docx;

import galley.export.Edition;
import galley.export.docx.markup.Xml;
import galley.model.Article;
import galley.model.Infobox;
import galley.model.Metadata;
import galley.model.PlainText;
import galley.source.Origin;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the file says about itself: title, language, what it was made from. No user, host, folder or clock: a date is
 * there only because Word expects one, and is a fixed one unless the edition says when it was issued.
 */
final class Properties {
    /** The earliest date that zip archives know, and so the plainest sign that no date is meant. */
    private static final Instant NO_DATE = Instant.parse("1980-01-01T00:00:00Z");

    private static final String VARIANT_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    /** The format that custom properties have (MS-OSHARED, 2.3.3.2.2). */
    private static final String FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private static final String MAKER = "galley";

    private Properties() {}

    /** The core properties (ISO/IEC 29500-2, 8). */
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
        xml.textElement("dc:title", InlineWriter.flat(article.title()));
        xml.textElement("dc:subject", FrontMatter.line(article).orElse(article.title()));
        xml.textElement("dc:creator", creator(article));
        String keywords = keywords(article);
        if (!keywords.isEmpty()) {
            xml.textElement("cp:keywords", keywords);
        }
        xml.textElement("dc:description", description(edition.origin()));
        xml.textElement("dc:language", draft.language().tag());
        date(xml, "dcterms:created", date);
        date(xml, "dcterms:modified", date);
        return xml.close();
    }

    private static void date(Xml xml, String name, String date) {
        xml.open(name, "xsi:type", "dcterms:W3CDTF").text(date).close();
    }

    /** The custom properties: which bytes the report was made from, and what they say about themselves. */
    static Xml custom(Draft draft) {
        Origin origin = draft.edition().origin();
        Xml xml = draft.part().open("Properties", "xmlns", CUSTOM, "xmlns:vt", VARIANT_TYPES);
        property(xml, 2, "Source file", origin.fileName());
        property(xml, 3, "Source SHA-256", origin.sha256());
        int id = 4;
        for (Map.Entry<String, String> stated :
                stated(draft.edition().article().metadata()).entrySet()) {
            property(xml, id++, stated.getKey(), draft.characters().legal(stated.getValue()));
        }
        return xml.close();
    }

    private static Map<String, String> stated(Metadata metadata) {
        Map<String, String> stated = new LinkedHashMap<>();
        metadata.sourceUrl().ifPresent(url -> stated.put("Source address", url));
        metadata.licence().ifPresent(licence -> stated.put("Licence", licence));
        metadata.asOf().ifPresent(date -> stated.put("As of", date));
        if (!metadata.authors().isEmpty()) {
            stated.put("Authors", String.join("; ", metadata.authors()));
        }
        return stated;
    }

    /** Whoever wrote the article where it says so; else the service that made the report, as Dublin Core allows. */
    private static String creator(Article article) {
        List<String> authors = article.metadata().authors();
        return authors.isEmpty() ? MAKER : String.join("; ", authors);
    }

    /** What kind of thing it is about, else what its sections are about: words of the article in any case. */
    private static String keywords(Article article) {
        Optional<String> type = FrontMatter.fact(article, "type");
        Stream<String> kinds = article.infoboxes().stream().map(Infobox::kind).filter(kind -> !kind.isEmpty());
        String kind = type.orElseGet(() -> kinds.distinct().collect(Collectors.joining(", ")));
        Stream<String> headings = article.sections().stream()
                .map(section ->
                        InlineWriter.flat(PlainText.of(section.heading())).strip());
        return kind.isEmpty() ? headings.collect(Collectors.joining(", ")) : kind;
    }

    private static void property(Xml xml, int id, String name, String value) {
        xml.open("property", "fmtid", FORMAT_ID, "pid", Integer.toString(id), "name", name);
        xml.textElement("vt:lpwstr", value).close();
    }

    private static String description(Origin origin) {
        return "Made from " + origin.fileName() + ", SHA-256 " + origin.sha256();
    }
}
