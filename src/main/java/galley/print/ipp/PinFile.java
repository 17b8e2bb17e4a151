package galley.print.ipp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pins in a text file that people can read and edit: {@code host:port sha256} on each line. What else stands in it is
 * kept.
 */
public final class PinFile implements PinStore {
    private final Path file;

    /** A file that need not be there yet. */
    public PinFile(Path file) {
        this.file = file;
    }

    @Override
    public Optional<String> pin(String authority) throws IOException {
        return lines().stream()
                .map(line -> line.strip().split("\\s+", -1))
                .filter(words -> words.length == 2 && words[0].equals(authority))
                .map(words -> words[1])
                .findFirst();
    }

    /** Replaces the file in one step, so that two processes leave one whole file or the other. */
    @Override
    public void keep(String authority, String fingerprint) throws IOException {
        List<String> lines = new ArrayList<>(lines());
        lines.add(authority + " " + fingerprint);
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " is no file");
        }
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, ".pins", ".tmp");
        try {
            Files.write(fresh, lines, UTF_8);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    @Override
    public String title() {
        return file.toString();
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(file, UTF_8);
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }
}
