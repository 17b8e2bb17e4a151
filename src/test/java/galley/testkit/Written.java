package galley.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import galley.export.MemoryDestination;

/** What an export wrote into memory. */
public final class Written {
    private Written() {}

    /** The characters of a file in UTF-8, byte order mark and all. */
    public static String text(MemoryDestination destination, String fileName) {
        byte[] bytes = destination.files().get(fileName);
        if (bytes == null) {
            throw new AssertionError(
                    "no file " + fileName + " among " + destination.files().keySet());
        }
        return new String(bytes, UTF_8);
    }
}
