package galley.export;

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
public final class FixedZip {
    /**
     * The date of every entry. Not 1 January 1980, the first that zip knows: Java takes that one for "before 1980" and
     * adds a second date to the entry, which depends on the machine's time zone.
     */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int LONGEST_DECLARATION = 100;

    private FixedZip() {}

    /** The same entries, those named in {@code first} in that order, then the rest by name. */
    public static byte[] of(byte[] zip, List<String> first) throws IOException {
        Map<String, byte[]> contents = read(zip);
        List<String> names = new ArrayList<>(first);
        names.retainAll(contents.keySet());
        contents.keySet().stream().filter(name -> !first.contains(name)).forEach(names::add);
        Map<String, byte[]> ordered = new LinkedHashMap<>();
        names.forEach(name -> ordered.put(name, contents.getOrDefault(name, new byte[0])));
        return write(ordered);
    }

    /** An archive of these entries, in the order given. */
    public static byte[] pack(Map<String, byte[]> entries) throws IOException {
        return write(entries);
    }

    /** The beginning of an entry, for those who write an archive piece by piece. */
    public static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(DATE);
        return entry;
    }

    private static Map<String, byte[]> read(byte[] zip) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                contents.put(entry.getName(), withLineFeed(in.readAllBytes()));
            }
        }
        return contents;
    }

    /** An XML part without the carriage return that XmlBeans puts after the declaration where machines end lines so. */
    private static byte[] withLineFeed(byte[] part) {
        int at = 0;
        while (at < Math.min(part.length, LONGEST_DECLARATION) - 1 && !(part[at] == '\r' && part[at + 1] == '\n')) {
            at++;
        }
        boolean declared = at >= 2 && at < part.length - 1 && part[at - 1] == '>' && part[at - 2] == '?';
        if (!declared || part[at] != '\r') {
            return part;
        }
        byte[] without = new byte[part.length - 1];
        System.arraycopy(part, 0, without, 0, at);
        System.arraycopy(part, at + 1, without, at, without.length - at);
        return without;
    }

    private static byte[] write(Map<String, byte[]> contents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> content : contents.entrySet()) {
                out.putNextEntry(entry(content.getKey()));
                out.write(content.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
