package galley.export.docx;

import galley.export.Edition;
import galley.export.docx.markup.Characters;
import galley.export.docx.markup.Xml;
import galley.model.Article;
import galley.model.Metadata;
import galley.source.Origin;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;

/**
 * What the file says about itself: title, language, what it was made from. No user, host, folder or clock: a date is
 * there only because Word expects one, and is a fixed one unless the edition says when it was issued.
 */
final class Properties {
    /** The earliest date that zip archives know, and so the plainest sign that no date is meant. */
    private static final Instant NO_DATE = Instant.parse("1980-01-01T00:00:00Z");

    private static final String VARIANT_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    private static final String CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    /** The format that custom properties have (MS-OSHARED, 2.3.3.2.2). */
    private static final String FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private Properties() {}

    /** Sets the core properties. */
    static void core(PackageProperties properties, Draft draft) throws InvalidFormatException {
        Edition edition = draft.edition();
        Article article = edition.article();
        Characters characters = draft.characters();
        String date =
                edition.issued().orElse(NO_DATE).truncatedTo(ChronoUnit.SECONDS).toString();
        properties.setTitleProperty(Optional.of(characters.legal(InlineWriter.flat(article.title()))));
        properties.setLanguageProperty(Optional.of(draft.language().tag()));
        properties.setSubjectProperty(FrontMatter.line(article).map(characters::legal));
        properties.setDescriptionProperty(Optional.of(characters.legal(description(edition.origin()))));
        properties.setKeywordsProperty(FrontMatter.fact(article, "type").map(characters::legal));
        properties.setCreatorProperty(
                Optional.of(String.join("; ", article.metadata().authors()))
                        .filter(authors -> !authors.isEmpty())
                        .map(characters::legal));
        properties.setCreatedProperty(date);
        properties.setModifiedProperty(date);
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

    private static void property(Xml xml, int id, String name, String value) {
        xml.open("property", "fmtid", FORMAT_ID, "pid", Integer.toString(id), "name", name);
        xml.textElement("vt:lpwstr", value).close();
    }

    private static String description(Origin origin) {
        return "Made from " + origin.fileName() + ", SHA-256 " + origin.sha256();
    }
}
