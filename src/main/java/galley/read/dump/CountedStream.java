package galley.read.dump;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, counted as they are read. For one thread. */
final class CountedStream extends FilterInputStream {
    private final long size;
    private long count;

    CountedStream(InputStream in, long size) {
        super(in);
        this.size = size;
    }

    /** How much was read, from 0 to 1. */
    double progress() {
        return Math.min(1, (double) count / size);
    }

    @Override
    public int read() throws IOException {
        int got = super.read();
        count += got < 0 ? 0 : 1;
        return got;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int got = super.read(bytes, offset, length);
        count += Math.max(0, got);
        return got;
    }
}
