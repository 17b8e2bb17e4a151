package galley.verify;

import java.io.IOException;
import java.util.List;

/**
 * Something that happens to a file, and what must be said of it.
 *
 * @param name what happened
 * @param article the sample that the file was made from
 * @param extension which of its files
 * @param change what is done to its bytes
 * @param told words that stand in the report on that file, each in some line
 * @param differences how many differences that report has
 */
record Alteration(String name, String article, String extension, Change change, List<String> told, int differences) {

    /** Rewrites a file. */
    @FunctionalInterface
    interface Change {
        byte[] of(byte[] file) throws IOException;
    }

    @Override
    public String toString() {
        return extension + ": " + name;
    }
}
