package galley.export.pdf;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** A file within a PDF (ISO 32000-1, 7.11.4), associated with the whole document (ISO 19005-3, 6.8). */
final class Attachment {
    private final String name;
    private final Kind kind;
    private final byte[] bytes;
    private final Optional<Instant> changed;

    /**
     * A file that is not in any PDF yet.
     *
     * @param name its file name
     * @param kind what it is
     * @param bytes the file
     * @param changed when it was made, where that is known
     */
    Attachment(String name, Kind kind, byte[] bytes, Optional<Instant> changed) {
        this.name = name;
        this.kind = kind;
        this.bytes = bytes.clone();
        this.changed = changed;
    }

    /**
     * What a file is to a document.
     *
     * @param mediaType its type: {@code text/csv}
     * @param relationship {@code Data} the document is made of, or an {@code Alternative} of the document
     * @param description what is in it, for people
     */
    record Kind(String mediaType, String relationship, String description) {}

    String name() {
        return name;
    }

    /** Adds files, and names them in the catalog. */
    static void addAll(List<Attachment> attachments, PdfFile file, COSDictionary catalog) throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        COSArray names = Direct.array();
        COSArray associated = Direct.array();
        for (Attachment attachment : attachments) {
            COSDictionary specification = attachment.add(file);
            names.add(new COSString(attachment.name));
            names.add(specification);
            associated.add(specification);
        }
        catalog.setItem(COSName.AF, associated);
        COSDictionary tree = Direct.dictionary(COSName.NAMES, names);
        catalog.setItem(COSName.NAMES, Direct.dictionary(COSName.EMBEDDED_FILES, tree));
    }

    private COSDictionary add(PdfFile file) throws IOException {
        COSDictionary specification = file.object(COSName.FILESPEC);
        specification.setString(COSName.F, name);
        specification.setString(COSName.UF, name);
        specification.setString(COSName.DESC, kind.description());
        specification.setName(COSName.AF_RELATIONSHIP, kind.relationship());
        COSStream embedded = embed(file);
        COSDictionary files = Direct.dictionary(COSName.F, embedded);
        files.setItem(COSName.UF, embedded);
        specification.setItem(COSName.EF, files);
        return specification;
    }

    private COSStream embed(PdfFile file) throws IOException {
        COSStream embedded = file.compressed(bytes);
        embedded.setItem(COSName.TYPE, COSName.EMBEDDED_FILE);
        embedded.setName(COSName.SUBTYPE, kind.mediaType());
        COSDictionary parameters = Direct.dictionary(COSName.SIZE, COSInteger.get(bytes.length));
        changed.ifPresent(instant -> parameters.setString(COSName.MOD_DATE, date(instant)));
        embedded.setItem(COSName.PARAMS, parameters);
        return embedded;
    }

    private static String date(Instant instant) {
        return DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT)
                .withZone(ZoneOffset.UTC)
                .format(instant);
    }
}
