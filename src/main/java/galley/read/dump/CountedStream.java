package galley.read.dump;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, counted as they are read. For one thread. */
final class CountedStream extends FilterInputStream {
    private final long size;
    private long count;
    private boolean limited;

    CountedStream(InputStream in, long size) {
        super(in);
        this.size = size;
    }

    /** The same, ending after as many bytes as it was said to have. */
    CountedStream limited() {
        limited = true;
        return this;
    }

    /** Whether it was said to have none. */
    boolean isEmpty() {
        return size == 0;
    }

    private boolean ended() {
        return limited && count >= size;
    }

    /** How much was read, from 0 to 1. */
    double progress() {
        return Math.min(1, (double) count / Math.max(1, size));
    }

    @Override
    public int read() throws IOException {
        int got = ended() ? -1 : super.read();
        count += got < 0 ? 0 : 1;
        return got;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int most = limited ? (int) Math.min(length, size - count) : length;
        int got = ended() ? -1 : super.read(bytes, offset, most);
        count += Math.max(0, got);
        return got;
    }
}
