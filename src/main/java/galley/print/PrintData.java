package galley.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** The bytes of a job, which go to the printer as they are. */
public interface PrintData {
    /** The bytes from their beginning; may be asked for again where a connection broke before any was taken. */
    InputStream open() throws IOException;

    /** How many bytes there are, where that is known before they are made. */
    OptionalLong length() throws IOException;

    /** The bytes of a file. */
    static PrintData of(Path file) {
        return new PrintData() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public OptionalLong length() throws IOException {
                return OptionalLong.of(Files.size(file));
            }
        };
    }

    /** Bytes in memory. */
    static PrintData of(byte[] bytes) {
        byte[] kept = bytes.clone();
        return new PrintData() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(kept);
            }

            @Override
            public OptionalLong length() {
                return OptionalLong.of(kept.length);
            }
        };
    }
}
