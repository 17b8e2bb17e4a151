package galley.cli;

import galley.source.Attachments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The pictures in the folder of an article and below it. An article may come from anywhere, so it must not reach any
 * other file of the disk: no absolute name, no way up, no link that leads out.
 */
final class PictureFolder implements Attachments {
    /** No picture of a page needs more. */
    private static final long MOST_BYTES = 20_000_000;

    private final Path folder;

    PictureFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<byte[]> find(String name) {
        try {
            Path inside = folder.toRealPath();
            Path file = inside.resolve(name).toRealPath();
            boolean allowed = file.startsWith(inside) && Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES;
            return allowed ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
