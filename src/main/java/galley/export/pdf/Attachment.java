package galley.export.pdf;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

    /** Adds files; returns the entries of the catalog that name them, empty without files. */
    static Syntax addAll(List<Attachment> attachments, PdfFile file) {
        Syntax entries = new Syntax();
        if (attachments.isEmpty()) {
            return entries;
        }
        Syntax names = new Syntax();
        Syntax associated = new Syntax();
        for (Attachment attachment : attachments) {
            int specification = attachment.add(file);
            names.string(attachment.name).reference(specification);
            associated.reference(specification);
        }
        entries.name("AF").put('[').all(associated).put(']');
        return entries.text("/Names<</EmbeddedFiles<</Names[").all(names).text("]>>>>");
    }

    private int add(PdfFile file) {
        Syntax parameters = new Syntax().text("<<").number("Size", bytes.length);
        changed.ifPresent(instant -> parameters.string("ModDate", date(instant)));
        Syntax stream = new Syntax()
                .name("Type", "EmbeddedFile")
                .name("Subtype", kind.mediaType())
                .name("Params")
                .all(parameters.text(">>"));
        int embedded = file.compressed(stream, bytes);
        return file.add(new Syntax()
                .text("<<")
                .name("Type", "Filespec")
                .string("F", name)
                .string("UF", name)
                .string("Desc", kind.description())
                .name("AFRelationship", kind.relationship())
                .name("EF")
                .text("<<")
                .reference("F", embedded)
                .reference("UF", embedded)
                .text(">>>>"));
    }

    private static String date(Instant instant) {
        return DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT)
                .withZone(ZoneOffset.UTC)
                .format(instant);
    }
}
