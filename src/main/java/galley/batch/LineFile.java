package galley.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file of lines, one for each article, that grows while a run goes on: first the lines of an earlier run are read
 * again, then the rest is cut off and new ones follow. A line without its end, which a run leaves that is ended while
 * it writes, counts as none. For one thread.
 */
final class LineFile implements Closeable {
    private final FileChannel channel;
    private final LineReader lines;
    private long position;

    private LineFile(FileChannel channel) {
        this.channel = channel;
        this.lines = new LineReader(channel);
    }

    /**
     * Opens a file, which is made if it is not there.
     *
     * @throws IOException also when another run writes to it
     */
    static LineFile open(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw new IOException(file + " is written by another galley; wait for it, or name another file");
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new IOException(file + " is written by this galley already; name another file", e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        return new LineFile(channel);
    }

    /** The next whole line of an earlier run with its end; empty behind the last. */
    Optional<String> next() throws IOException {
        return lines.next();
    }

    /** Keeps a line that was read: what is behind it goes unless it is kept, too. */
    void keep(String line) {
        position += line.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Cuts off what was not kept. */
    void cut() throws IOException {
        channel.truncate(position);
        channel.position(position);
    }

    /** Writes a line, at once. */
    void append(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
