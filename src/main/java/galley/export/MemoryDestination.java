package galley.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps the files of an export in memory: for tests, and for formats that carry others within them. For one thread. */
public final class MemoryDestination implements Destination {
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final PlainNames names = new PlainNames();

    /** An empty destination. */
    public MemoryDestination() {}

    @Override
    public OutputStream open(String fileName) throws IOException {
        names.take(fileName);
        return new ByteArrayOutputStream() {
            @Override
            public void close() {
                files.putIfAbsent(fileName, toByteArray());
            }
        };
    }

    /** The bytes of every closed file by its name, in the order they were closed. */
    public Map<String, byte[]> files() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }
}
