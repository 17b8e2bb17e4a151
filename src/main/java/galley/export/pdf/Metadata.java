package galley.export.pdf;

import galley.export.Edition;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * What a PDF says about itself, once as XMP (ISO 16684-1) and, before PDF 2.0, once in the information dictionary: the
 * title, the language, what the input or the user said, and the standards the file keeps. No clock is asked and no
 * user, machine or path named.
 */
final class Metadata {
    private static final String PRODUCER = "galley";

    /** PDF/A-2 and -3 know no property beyond their own list unless the file explains it (ISO 19005-2, 6.6.2.3). */
    private static final String ABOUT_ACCESSIBILITY = """
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li><rdf:Description pdfaSchema:schema="PDF/UA"
             pdfaSchema:namespaceURI="http://www.aiim.org/pdfua/ns/id/" pdfaSchema:prefix="pdfuaid">
            <pdfaSchema:property><rdf:Seq><rdf:li pdfaProperty:name="part" pdfaProperty:valueType="Integer"
             pdfaProperty:category="internal" pdfaProperty:description="part of ISO 14289"/></rdf:Seq>
            </pdfaSchema:property></rdf:Description>
            </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
            """;

    /** Well-Tagged PDF 1.0, told as PDF Declarations of the PDF Association. */
    private static final String DECLARATIONS = """
            <rdf:Description rdf:about="" xmlns:pdfd="http://pdfa.org/declarations/">
            <pdfd:declarations><rdf:Bag>
            <rdf:li rdf:parseType="Resource"><pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#accessibility1.0\
            </pdfd:conformsTo></rdf:li>
            <rdf:li rdf:parseType="Resource"><pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#reuse1.0\
            </pdfd:conformsTo></rdf:li>
            </rdf:Bag></pdfd:declarations></rdf:Description>
            """;

    private final Edition edition;
    private final Conformance conformance;

    Metadata(Edition edition, Conformance conformance) {
        this.edition = edition;
        this.conformance = conformance;
    }

    /** The information dictionary. */
    COSDictionary information(PdfFile file) {
        COSDictionary information = file.object();
        information.setString(COSName.TITLE, edition.article().title());
        information.setString(COSName.PRODUCER, PRODUCER);
        if (!edition.article().metadata().authors().isEmpty()) {
            information.setString(COSName.AUTHOR, authors());
        }
        issuedAs("'D:'yyyyMMddHHmmss'Z'").ifPresent(date -> {
            information.setString(COSName.CREATION_DATE, date);
            information.setString(COSName.MOD_DATE, date);
        });
        return information;
    }

    byte[] xmp() {
        StringBuilder xmp = new StringBuilder(2048);
        xmp.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
                .append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">")
                .append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        describe(xmp);
        xmp.append(conformance.second() ? DECLARATIONS : ABOUT_ACCESSIBILITY);
        xmp.append("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return xmp.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void describe(StringBuilder xmp) {
        xmp.append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
                .append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"")
                .append(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"")
                .append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"");
        identify(xmp);
        property(xmp, "pdf:Producer", PRODUCER);
        issuedAs("yyyy-MM-dd'T'HH:mm:ss'Z'").ifPresent(date -> {
            property(xmp, "xmlns:xmp", "http://ns.adobe.com/xap/1.0/");
            property(xmp, "xmp:CreateDate", date);
            property(xmp, "xmp:ModifyDate", date);
        });
        xmp.append(">\n");
        xmp.append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">")
                .append(escaped(edition.article().title()))
                .append("</rdf:li></rdf:Alt></dc:title>\n")
                .append("<dc:language><rdf:Bag><rdf:li>")
                .append(escaped(edition.article().language()))
                .append("</rdf:li></rdf:Bag></dc:language>\n");
        if (!edition.article().metadata().authors().isEmpty()) {
            xmp.append("<dc:creator><rdf:Seq>");
            for (String author : edition.article().metadata().authors()) {
                xmp.append("<rdf:li>").append(escaped(author)).append("</rdf:li>");
            }
            xmp.append("</rdf:Seq></dc:creator>\n");
        }
        xmp.append("<dc:identifier>sha256:").append(edition.origin().sha256()).append("</dc:identifier>\n");
        xmp.append("</rdf:Description>\n");
    }

    private void identify(StringBuilder xmp) {
        property(xmp, "pdfaid:part", conformance.part());
        if (conformance.second()) {
            property(xmp, "pdfaid:rev", "2020");
        }
        property(xmp, "pdfaid:conformance", conformance.level());
        property(xmp, "pdfuaid:part", conformance.second() ? "2" : "1");
        if (conformance.second()) {
            property(xmp, "pdfuaid:rev", "2024");
        }
    }

    /** A property of a plain value, as an attribute of the description (XMP Specification part 1, 7.9.2.2). */
    private static void property(StringBuilder xmp, String name, String value) {
        xmp.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private String authors() {
        return String.join("; ", edition.article().metadata().authors());
    }

    private Optional<String> issuedAs(String pattern) {
        DateTimeFormatter format =
                DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
        return edition.issued().map(instant -> format.format(instant.truncatedTo(ChronoUnit.SECONDS)));
    }

    /** Text as XML carries it; characters that XML 1.0 forbids become U+FFFD. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return out.toString();
    }

    /** Production 2 of XML 1.0. */
    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c > 0xFFFF;
    }
}
