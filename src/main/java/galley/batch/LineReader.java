package galley.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The whole lines of a file, each with its end; what has no end counts as none. For one thread. */
final class LineReader {
    private final ReadableByteChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 14).limit(0);

    /** Lines from where a channel stands. */
    LineReader(ReadableByteChannel channel) {
        this.channel = channel;
    }

    /** The next line; empty behind the last. */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (true) {
            if (!buffer.hasRemaining()) {
                buffer.clear();
                int got = channel.read(buffer);
                buffer.flip();
                if (got < 0) {
                    return Optional.empty();
                }
            }
            byte one = buffer.get();
            line.write(one);
            if (one == '\n') {
                return Optional.of(line.toString(StandardCharsets.UTF_8));
            }
        }
    }
}
