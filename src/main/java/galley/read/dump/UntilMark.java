package galley.read.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The bytes before a piece of mark-up that no text of a page can hold, since there brackets are escaped. Ends before
 * it; whether it came is known then. For one thread.
 */
final class UntilMark extends InputStream {
    static final byte[] PAGE = "<page>".getBytes(StandardCharsets.US_ASCII);

    /** The end of the dump. */
    static final byte[] END = "</mediawiki>".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final byte[] mark;
    /** So many bytes of the mark were read and not yet given. */
    private int matched;
    /** So many bytes of the mark are to be given, since it went on otherwise. */
    private int given;

    private int owed;
    /** So many bytes of the mark stood at the very end. */
    private int begun;

    private int after = -1;
    private boolean found;

    /**
     * Bytes up to a mark, none of which is read before it is asked for: what is behind the mark may be broken.
     *
     * @param mark begins with a byte that it has no second time
     */
    UntilMark(InputStream in, byte[] mark) {
        this.in = in;
        this.mark = mark.clone();
    }

    /** What stands behind the mark, once that has come. */
    InputStream rest() {
        return in;
    }

    /** Reads on to the mark; tells whether it came. */
    boolean pass() throws IOException {
        while (read() >= 0) {
            // what stands before it is another's
        }
        return found;
    }

    /** Whether the mark begins at the very end of these bytes, and the next go on with the rest of it; reads that. */
    boolean isCompletedBy(InputStream next) throws IOException {
        boolean same = begun > 0;
        for (int i = begun; same && i < mark.length; i++) {
            same = next.read() == mark[i];
        }
        return same;
    }

    /** Whether the mark came. */
    boolean found() {
        return found;
    }

    @Override
    public int read() throws IOException {
        while (true) {
            if (given < owed) {
                return mark[given++];
            }
            if (after >= 0) {
                int next = after;
                after = -1;
                return next;
            }
            given = 0;
            owed = 0;
            if (found) {
                return -1;
            }
            int next = in.read();
            if (next == mark[matched]) {
                matched++;
                found = matched == mark.length;
                continue;
            }
            owed = matched;
            begun = next < 0 && matched > 0 ? matched : 0;
            matched = next == mark[0] ? 1 : 0;
            if (next < 0) {
                found = false;
                if (owed == 0) {
                    return -1;
                }
            } else if (matched == 0) {
                after = next;
            }
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int next = read();
            if (next < 0) {
                return count == 0 && length > 0 ? -1 : count;
            }
            bytes[offset + count++] = (byte) next;
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
