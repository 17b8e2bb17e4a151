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
 * What a PDF says about itself, once as XMP (ISO 16684-1) and once in the information dictionary: the title, the
 * language, and what the input or the user said. No clock is asked and no user, machine or path named.
 */
final class Metadata {
    private static final String PRODUCER = "galley";

    private final Edition edition;

    Metadata(Edition edition) {
        this.edition = edition;
    }

    COSDictionary information() {
        COSDictionary information = new COSDictionary();
        information.setString(COSName.TITLE, edition.article().title());
        information.setString(COSName.PRODUCER, PRODUCER);
        if (!edition.article().metadata().authors().isEmpty()) {
            information.setString(COSName.AUTHOR, authors());
        }
        issued("'D:'yyyyMMddHHmmss'Z'").ifPresent(date -> {
            information.setString(COSName.CREATION_DATE, date);
            information.setString(COSName.MOD_DATE, date);
        });
        return information;
    }

    byte[] xmp() {
        StringBuilder xmp = new StringBuilder(1024);
        xmp.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
                .append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
                .append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
                .append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
                .append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n")
                .append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">")
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
        xmp.append("<pdf:Producer>").append(PRODUCER).append("</pdf:Producer>\n");
        issued("yyyy-MM-dd'T'HH:mm:ss'Z'")
                .ifPresent(date -> xmp.append("<xmp:CreateDate>")
                        .append(date)
                        .append("</xmp:CreateDate>\n<xmp:ModifyDate>")
                        .append(date)
                        .append("</xmp:ModifyDate>\n"));
        xmp.append("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return xmp.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String authors() {
        return String.join("; ", edition.article().metadata().authors());
    }

    private Optional<String> issued(String pattern) {
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
