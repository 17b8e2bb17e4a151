package galley.read.dump;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/**
 * The streams of a file packed with bzip2, one behind the other. A stream begins with {@code BZh}, a digit, and the
 * mark of a block or of the end (bzip2 1.0.8, {@code compress.c}); chance gives that once in 2⁷⁵ bytes.
 */
final class Streams {
    private static final long BLOCK = 0x314159265359L;
    private static final long END = 0x177245385090L;
    private static final int HEAD = 10;
    private static final int BUFFER = 1 << 16;

    /** What stands before the first page: names of a few dozen namespaces. */
    private static final int LONGEST_HEADER = 1 << 22;

    private final Path file;

    Streams(Path file) {
        this.file = file;
    }

    /** Whether there is more than one, the first of them of a dump whose pages can be told. */
    boolean areSeveral() throws IOException {
        return Packing.of(file) == Packing.BZIP2
                && next(1) < Files.size(file)
                && new String(header(), StandardCharsets.ISO_8859_1).contains("<mediawiki");
    }

    /** Where the first stream at or behind an offset begins; the size of the file where none does. */
    long next(long from) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            long start = from;
            while (start + HEAD <= channel.size()) {
                buffer.clear();
                fill(channel, buffer, start);
                int at = head(buffer.array(), buffer.position());
                if (at >= 0) {
                    return start + at;
                }
                start += Math.max(1, buffer.position() - HEAD + 1);
            }
            return channel.size();
        }
    }

    private static void fill(FileChannel channel, ByteBuffer buffer, long from) throws IOException {
        int got = 0;
        while (buffer.hasRemaining() && got >= 0) {
            got = channel.read(buffer, from + buffer.position());
        }
    }

    /** The first head among some bytes; -1 where there is none. */
    private static int head(byte[] bytes, int length) {
        for (int i = 0; i + HEAD <= length; i++) {
            boolean begins = bytes[i] == 'B'
                    && bytes[i + 1] == 'Z'
                    && bytes[i + 2] == 'h'
                    && bytes[i + 3] >= '1'
                    && bytes[i + 3] <= '9';
            if (begins) {
                long mark = 0;
                for (int j = 4; j < HEAD; j++) {
                    mark = (mark << 8) | (bytes[i + j] & 0xFF);
                }
                if (mark == BLOCK || mark == END) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The streams that begin between two offsets, at both of which streams begin, unpacked. */
    InputStream unpacked(long from, long to) throws IOException {
        return unpacked(packed(from, to));
    }

    /** The bytes between two offsets. */
    CountedStream packed(long from, long to) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        return new CountedStream(Channels.newInputStream(channel.position(from)), to - from).limited();
    }

    /** What is in whole streams, of which there may be none. */
    static InputStream unpacked(CountedStream packed) throws IOException {
        if (packed.isEmpty()) {
            return packed;
        }
        try {
            return new BZip2CompressorInputStream(new BufferedInputStream(packed, BUFFER), true);
        } catch (IOException | RuntimeException e) {
            packed.close();
            throw e;
        }
    }

    /** What stands before the first page of the dump. */
    byte[] header() throws IOException {
        try (InputStream in = new UntilMark(unpacked(0, Files.size(file)), UntilMark.PAGE)) {
            return in.readNBytes(LONGEST_HEADER);
        }
    }
}
