package galley.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Sends the one file of an export to a stream, such as standard output. The bytes go out when the file is closed, all
 * at once; the stream itself stays open. For one thread.
 */
public final class StreamDestination implements Destination {
    private final OutputStream out;
    private final PlainNames names = new PlainNames();
    private boolean opened;

    /** Sends to this stream, which the caller closes. */
    public StreamDestination(OutputStream out) {
        this.out = out;
    }

    @Override
    public OutputStream open(String fileName) throws IOException {
        if (opened) {
            throw new DestinationException("a stream takes one file, and " + fileName
                    + " would be the second; ask for one file, or write to a folder with --output");
        }
        names.take(fileName);
        opened = true;
        return new ByteArrayOutputStream() {
            private boolean closed;

            @Override
            public void close() throws IOException {
                if (!closed) {
                    closed = true;
                    writeTo(out);
                    out.flush();
                }
            }
        };
    }
}
