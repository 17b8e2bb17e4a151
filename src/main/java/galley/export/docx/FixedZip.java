package galley.export.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A zip archive again, its entries in a fixed order and of a fixed date, so that the same content gives the same bytes.
 */
final class FixedZip {
    /**
     * The date of every entry. Not 1 January 1980, the first that zip knows: Java takes that one for "before 1980" and
     * adds a second date to the entry, which depends on the machine's time zone.
     */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private FixedZip() {}

    /** The same entries, those named in {@code first} in that order, then the rest by name. */
    static byte[] of(byte[] zip, List<String> first) throws IOException {
        Map<String, byte[]> contents = read(zip);
        List<String> names = new ArrayList<>(first);
        names.retainAll(contents.keySet());
        contents.keySet().stream().filter(name -> !first.contains(name)).forEach(names::add);
        Map<String, byte[]> ordered = new LinkedHashMap<>();
        names.forEach(name -> ordered.put(name, contents.getOrDefault(name, new byte[0])));
        return write(ordered);
    }

    private static Map<String, byte[]> read(byte[] zip) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                contents.put(entry.getName(), in.readAllBytes());
            }
        }
        return contents;
    }

    private static byte[] write(Map<String, byte[]> contents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> content : contents.entrySet()) {
                ZipEntry entry = new ZipEntry(content.getKey());
                entry.setTimeLocal(DATE);
                out.putNextEntry(entry);
                out.write(content.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
