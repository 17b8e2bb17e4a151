package galley.read.dump;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The unpacked bytes of a dump, counted, so that a small file cannot unpack to days of nothing: between two pieces of
 * mark-up and between two revisions there is only so much in any dump.
 */
final class Tap extends InputStream {
    /** The longest attribute or comment that is taken; the parser must hold it as a whole. */
    private static final long BETWEEN_EVENTS = 32_000_000;

    /** MediaWiki refuses texts of more than 2 MB, unless told otherwise. */
    private static final long BETWEEN_REVISIONS = 256_000_000;

    private final InputStream in;
    private long count;
    private long lastEvent;
    private long lastRevision;

    Tap(InputStream in) {
        this.in = in;
    }

    /** Bytes so far. */
    long count() {
        return count;
    }

    /** Tells that the parser has come upon a piece of mark-up or text. */
    void event() {
        lastEvent = count;
    }

    /** Tells that a revision has ended. */
    void revision() {
        lastRevision = count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int got = unpack(bytes, offset, length);
        count += Math.max(0, got);
        if (count - lastEvent > BETWEEN_EVENTS || count - lastRevision > BETWEEN_REVISIONS) {
            throw new IOException("it unpacks to endless data without a page in it");
        }
        return got;
    }

    /**
     * Unpackers meet broken data with whatever their arithmetic throws. That they met the end too soon must not look to
     * the parser like the end of the text, as it would once the last element is closed.
     */
    private int unpack(byte[] bytes, int offset, int length) throws IOException {
        try {
            return in.read(bytes, offset, length);
        } catch (EOFException e) {
            throw new IOException("its packed data ends too soon", e);
        } catch (RuntimeException e) {
            throw new IOException("its packed data is broken", e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
