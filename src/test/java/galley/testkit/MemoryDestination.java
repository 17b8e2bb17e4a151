package galley.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import galley.export.Destination;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** A destination in memory: the files that an export closed, in that order. */
public final class MemoryDestination implements Destination {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** An empty one. */
    public MemoryDestination() {}

    @Override
    public OutputStream open(String fileName) {
        return new ByteArrayOutputStream() {
            @Override
            public void close() {
                files.put(fileName, toByteArray());
            }
        };
    }

    /** The files by name. */
    public Map<String, byte[]> files() {
        return files;
    }

    /** The characters of a file in UTF-8, byte order mark and all. */
    public String text(String fileName) {
        byte[] bytes = files.get(fileName);
        if (bytes == null) {
            throw new AssertionError("no file " + fileName + " among " + files.keySet());
        }
        return new String(bytes, UTF_8);
    }
}
