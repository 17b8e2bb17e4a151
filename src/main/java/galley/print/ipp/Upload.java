package galley.print.ipp;

import galley.print.PrintData;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The body of a request: a message, and behind it the bytes of a document, which are read as the printer takes them.
 */
final class Upload implements AutoCloseable {
    private final byte[] message;
    private final Optional<PrintData> document;
    private final AtomicLong taken = new AtomicLong();
    private volatile Optional<IOException> fault = Optional.empty();

    private volatile Optional<InputStream> opened = Optional.empty();

    Upload(byte[] message, Optional<PrintData> document) {
        this.message = message;
        this.document = document;
    }

    /** Whether a document comes behind the message. */
    boolean isLarge() {
        return document.isPresent();
    }

    /** How many bytes were handed to the connection so far. */
    long taken() {
        return taken.get();
    }

    /** Why the document could not be read, if it could not. */
    Optional<IOException> fault() {
        return fault;
    }

    /** With its length where that is known beforehand, else in chunks. */
    BodyPublisher publisher() throws IOException {
        if (document.isEmpty()) {
            return BodyPublishers.ofByteArray(message);
        }
        BodyPublisher stream = BodyPublishers.ofInputStream(this::open);
        OptionalLong length = document.get().length();
        return length.isPresent() ? BodyPublishers.fromPublisher(stream, message.length + length.getAsLong()) : stream;
    }

    /** Every attempt to send begins at the first byte. */
    private InputStream open() {
        InputStream bytes;
        try {
            bytes = document.orElseThrow().open();
        } catch (IOException unreadable) {
            fault = Optional.of(unreadable);
            bytes = InputStream.nullInputStream();
        }
        InputStream whole = new Counted(new SequenceInputStream(new ByteArrayInputStream(message), bytes));
        close();
        opened = Optional.of(whole);
        return whole;
    }

    /** Lets go of the document; the connection reads no more of it. */
    @Override
    public void close() {
        Optional<InputStream> last = opened;
        opened = Optional.empty();
        try {
            if (last.isPresent()) {
                last.get().close();
            }
        } catch (IOException unreadable) {
            fault = fault.or(() -> Optional.of(unreadable));
        }
    }

    /** Counts what is read, and keeps why it could not be. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            try {
                int count = super.read(into, from, length);
                taken.addAndGet(Math.max(0, count));
                return count;
            } catch (IOException unreadable) {
                fault = Optional.of(unreadable);
                throw unreadable;
            }
        }
    }
}
