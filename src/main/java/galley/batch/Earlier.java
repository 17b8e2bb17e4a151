package galley.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The lines of earlier runs that no longer stand in the manifest, since an article before them had to be made anew: in
 * a file of their own beside it, so that a run that is ended meanwhile loses none of them, and found by what tells
 * articles apart. Remembers 16 to 43 bytes of memory an article. For one thread.
 */
final class Earlier implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Offsets offsets = new Offsets();
    private Optional<FileChannel> channel = Optional.empty();

    /** Those set aside for a manifest; the file may be there from a run that was ended. */
    Earlier(Path manifest) {
        this.file = manifest.resolveSibling(manifest.getFileName() + ".earlier");
    }

    /**
     * Lines of one article.
     *
     * @param manifest its line in the manifest
     * @param report its line in the report; empty where there is none
     */
    record Lines(String manifest, String report) {}

    /** One article's lines after another's; empty at the end. */
    @FunctionalInterface
    interface Rest {
        Optional<Lines> next() throws IOException;
    }

    /**
     * Sets lines aside, with those set aside before. Of several lines of an article the first counts. Once this is done
     * the lines may go from where they stood.
     */
    void add(Rest rest) throws IOException {
        Optional<Lines> lines = rest.next();
        Optional<FileChannel> before = Files.exists(file) ? Optional.of(open(file)) : Optional.empty();
        if (lines.isEmpty() && before.isEmpty()) {
            return;
        }
        Path copy = copy();
        try (LineWriter out = new LineWriter(copy)) {
            while (lines.isPresent()) {
                write(lines.get(), out);
                lines = rest.next();
            }
            if (before.isPresent()) {
                LineReader reader = new LineReader(before.get());
                for (lines = read(reader); lines.isPresent(); lines = read(reader)) {
                    write(lines.get(), out);
                }
            }
        } finally {
            if (before.isPresent()) {
                before.get().close();
            }
        }
        try {
            Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
        }
        channel = Optional.of(open(file));
    }

    private Path copy() {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    private void write(Lines lines, LineWriter out) throws IOException {
        if (offsets.put(Names.hash(Entry.id(lines.manifest())), out.position())) {
            out.write(lines.manifest());
            out.write(lines.report().isEmpty() ? "\n" : lines.report());
        }
    }

    private static Optional<Lines> read(LineReader reader) throws IOException {
        Optional<String> manifest = reader.next();
        Optional<String> report = manifest.isPresent() ? reader.next() : Optional.empty();
        return report.map(line -> new Lines(manifest.orElse(""), line.equals("\n") ? "" : line));
    }

    /** The lines of an article, by its id as a manifest writes it. */
    Optional<Lines> find(String id) throws IOException {
        long offset = channel.isEmpty() ? Offsets.NONE : offsets.get(Names.hash(id));
        if (offset == Offsets.NONE) {
            return Optional.empty();
        }
        FileChannel lines = channel.orElseThrow();
        lines.position(offset);
        return read(new LineReader(lines))
                .filter(found -> Entry.id(found.manifest()).equals(id));
    }

    /** All articles of the run are in its manifest: what was set aside is of use no more. */
    void drop() throws IOException {
        close();
        Files.deleteIfExists(file);
        Files.deleteIfExists(copy());
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ);
    }

    @Override
    public void close() throws IOException {
        if (channel.isPresent()) {
            channel.get().close();
            channel = Optional.empty();
        }
    }

    /** Lines into a file, some at a time. */
    private static final class LineWriter implements Closeable {
        private final FileChannel channel;
        private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        private long position;

        LineWriter(Path file) throws IOException {
            this.channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        }

        long position() {
            return position;
        }

        void write(String line) throws IOException {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            position += bytes.length;
            for (int done = 0; done < bytes.length; ) {
                int count = Math.min(buffer.remaining(), bytes.length - done);
                buffer.put(bytes, done, count);
                done += count;
                if (!buffer.hasRemaining()) {
                    flush();
                }
            }
        }

        private void flush() throws IOException {
            buffer.flip();
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            buffer.clear();
        }

        @Override
        public void close() throws IOException {
            try {
                flush();
                channel.force(true);
            } finally {
                channel.close();
            }
        }
    }
}
