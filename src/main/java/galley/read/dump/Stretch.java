package galley.read.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of the bytes of a packed dump. It stands for the pages that begin in the streams that begin in it, so that
 * stretches that cover a dump give each of its pages once, wherever they are cut.
 *
 * @param from its first byte
 * @param to the first byte behind it
 */
public record Stretch(long from, long to) {
    /** Refuses what is none. */
    public Stretch {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /**
     * Cuts a dump into as many stretches of one length, to be read apart from each other. Empty where that cannot be:
     * it is not packed with bzip2, or in one stream.
     *
     * <p>The index that belongs to the multistream dumps of Wikimedia is not needed: where a stream begins is seen from
     * its first ten bytes, and only as far as from the cut to there is read.
     */
    public static List<Stretch> of(Path file, int count) throws IOException {
        return new Streams(file).areSeveral() ? cut(Files.size(file), count) : List.of();
    }

    private static List<Stretch> cut(long size, int count) {
        List<Stretch> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(new Stretch(at(size, i, count), at(size, i + 1, count)));
        }
        return all;
    }

    /** Without the overflow that the product would have for sizes beyond terabytes. */
    private static long at(long size, int part, int count) {
        return size / count * part + size % count * part / count;
    }
}
