package galley.print.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** What stays of all that a document says beside its pages. */
final class Catalog {
    /** What leaves ink, or tells how colours and layers are to be understood. */
    private static final Set<String> FOR_INK = Set.of("Type", "Version", "Pages", "OCProperties", "OutputIntents");

    /** What helps who reads on a screen. Forms, scripts, signatures and labels of pages mean nothing any more. */
    private static final Set<String> FOR_READING = Set.of(
            "Lang", "Outlines", "PageMode", "Names", "Dests", "OpenAction", "AF", "Extensions", "ViewerPreferences");

    private static final Set<String> FOR_TAGS = Set.of("StructTreeRoot", "MarkInfo");
    private static final Set<String> NAMES = Set.of("Dests", "EmbeddedFiles");
    private static final List<COSName> INFO = List.of(COSName.TITLE, COSName.AUTHOR, COSName.SUBJECT, COSName.KEYWORDS);

    private final PDDocument document;
    private final Purpose purpose;
    private final COSDictionary catalog;

    Catalog(PDDocument document, Purpose purpose) {
        this.document = document;
        this.purpose = purpose;
        this.catalog = document.getDocumentCatalog().getCOSObject();
    }

    /**
     * Takes away the rest.
     *
     * @param isTagged whether the structure tree stays
     * @param isWhole whether every page is shown: a part of a document may lack its title, which PDF/UA asks for
     */
    void trim(boolean isTagged, boolean isWhole) throws IOException {
        boolean claimsAccess = isTagged && isWhole && claimsAccess();
        for (COSName key : List.copyOf(catalog.keySet())) {
            String name = key.getName();
            boolean isKept = FOR_INK.contains(name)
                    || (purpose == Purpose.SCREEN && FOR_READING.contains(name))
                    || (isTagged && FOR_TAGS.contains(name));
            if (!isKept) {
                catalog.removeItem(key);
            }
        }
        keep(catalog.getCOSDictionary(COSName.NAMES), NAMES);
        COSDictionary preferences = catalog.getCOSDictionary(COSName.VIEWER_PREFERENCES);
        COSDictionary sized = preferences == null ? new COSDictionary() : preferences;
        // The sheets are as large as the paper: a viewer that scales them again would spoil them.
        sized.setItem(COSName.getPDFName("PrintScaling"), COSName.NONE);
        catalog.setItem(COSName.VIEWER_PREFERENCES, sized);
        String title = info();
        if (purpose == Purpose.SCREEN) {
            catalog.setItem(COSName.METADATA, metadata(title, claimsAccess));
        }
    }

    private static void keep(@Nullable COSDictionary dictionary, Set<String> names) {
        if (dictionary == null) {
            return;
        }
        for (COSName key : List.copyOf(dictionary.keySet())) {
            if (!names.contains(key.getName())) {
                dictionary.removeItem(key);
            }
        }
    }

    /** Dates stay away: they would be those of another file. */
    private String info() {
        COSDictionary trailer = document.getDocument().getTrailer();
        COSDictionary old = trailer.getCOSDictionary(COSName.INFO);
        COSDictionary info = new COSDictionary();
        for (COSName key : INFO) {
            String value = old == null ? null : old.getString(key);
            if (value != null) {
                info.setString(key, value);
            }
        }
        info.setString(COSName.PRODUCER, "galley");
        trailer.setItem(COSName.INFO, info);
        return info.getString(COSName.TITLE, "");
    }

    private boolean claimsAccess() throws IOException {
        COSStream metadata = catalog.getCOSStream(COSName.METADATA);
        if (metadata == null) {
            return false;
        }
        try (InputStream in = metadata.createInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("http://www.aiim.org/pdfua/ns/id/");
        }
    }

    /** The claim to be PDF/UA is kept with the tags; that to be PDF/A is not ours to make for what others wrote. */
    private COSStream metadata(String title, boolean claimsAccess) throws IOException {
        String claim = claimsAccess ? " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" pdfuaid:part=\"1\"" : "";
        String text = "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"" + claim + " pdf:Producer=\"galley\">\n"
                + "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(title)
                + "</rdf:li></rdf:Alt></dc:title>\n"
                + "</rdf:Description>\n</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        return stream;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
