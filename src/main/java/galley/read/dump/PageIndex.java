package galley.read.dump;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The list of titles that Wikimedia gives along with a multistream dump, one a line: the offset of the stream that
 * holds the page, the number of the page, its title (meta.wikimedia.org, Data dumps/Dump format).
 */
final class PageIndex {
    private static final int FIELDS = 3;

    private PageIndex() {}

    /**
     * The offsets of the streams that hold some pages. Empty where there is no such list beside the dump, where it
     * lacks one of the titles, or where no stream begins at an offset that it gives, as in the list of another dump.
     */
    static Optional<List<Long>> offsets(Path dump, Set<String> titles) throws IOException {
        Optional<Path> list = beside(dump);
        if (list.isEmpty() || titles.isEmpty()) {
            return Optional.empty();
        }
        Set<String> left = new HashSet<>(titles);
        TreeSet<Long> offsets = new TreeSet<>();
        try (InputStream bytes = Packing.of(list.get()).open(list.get()).bytes();
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && !left.isEmpty()) {
                String[] fields = line.split(":", FIELDS);
                if (fields.length == FIELDS && left.remove(unescaped(fields[2]))) {
                    offsets.add(Long.parseLong(fields[0]));
                }
                line = lines.readLine();
            }
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        return left.isEmpty() && areStreams(dump, offsets) ? Optional.of(List.copyOf(offsets)) : Optional.empty();
    }

    /** {@code wiki-multistream3.xml-p1p9.bz2} and {@code wiki-multistream-index3.txt-p1p9.bz2}. */
    private static Optional<Path> beside(Path dump) {
        String name = String.valueOf(dump.getFileName());
        String list = name.replaceFirst("multistream(\\d*)\\.xml", "multistream-index$1.txt");
        return Optional.of(dump.resolveSibling(list)).filter(file -> !list.equals(name) && Files.isReadable(file));
    }

    private static boolean areStreams(Path dump, Set<Long> offsets) throws IOException {
        Streams streams = new Streams(dump);
        for (long offset : offsets) {
            if (offset < 0 || offset >= Files.size(dump) || streams.next(offset) != offset) {
                return false;
            }
        }
        return true;
    }

    private static String unescaped(String title) {
        return title.replace("&quot;", "\"")
                .replace("&#039;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
