package galley.export.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip archive whose entries have a fixed order and a fixed date, so that the same content gives the same bytes. */
final class FixedZip {
    /**
     * The date of every entry. Not 1 January 1980, the first that zip knows: Java takes that one for "before 1980" and
     * adds a second date to the entry, which depends on the machine's time zone.
     */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private FixedZip() {}

    /** The entries named in {@code first} in that order, then the rest by name. */
    static byte[] of(SortedMap<String, byte[]> contents, List<String> first) throws IOException {
        Set<String> names = new LinkedHashSet<>(first);
        names.addAll(contents.keySet());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(DATE);
                out.putNextEntry(entry);
                out.write(Objects.requireNonNull(contents.get(name)));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
