package galley.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP archive whose entries a test reads and changes.
 *
 * @param entries bytes by name
 */
public record Archive(Map<String, byte[]> entries) {

    /** The entries of an archive. */
    public static Archive of(byte[] bytes) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes), UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Archive(entries);
    }

    /** The same with the text of one entry changed; fails where that changes nothing. */
    public Archive with(String name, UnaryOperator<String> change) {
        String before = new String(entries.getOrDefault(name, new byte[0]), UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("nothing in " + name + " changed");
        }
        Map<String, byte[]> changed = new LinkedHashMap<>(entries);
        changed.put(name, after.getBytes(UTF_8));
        return new Archive(changed);
    }

    /** The archive. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
