package galley.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The move of several files into a folder, taken back as a whole when one of them fails. */
final class Relocation {
    private final Path folder;
    private final Map<String, Path> files;
    private final Deque<Moved> moved = new ArrayDeque<>();

    /** A file in its new place, and a copy of what stood there. */
    private record Moved(Path target, Optional<Path> before) {}

    /**
     * A move to be made.
     *
     * @param folder where to
     * @param files what, by the names they get; they lie in a folder of ours on the same disk
     */
    Relocation(Path folder, Map<String, Path> files) {
        this.folder = folder;
        this.files = files;
    }

    void run() throws IOException {
        try {
            for (Map.Entry<String, Path> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Optional<Path> before = keep(target, file.getValue().resolveSibling("." + file.getKey()));
                move(file.getValue(), target);
                moved.push(new Moved(target, before));
            }
        } catch (IOException failure) {
            takeBack(failure);
            throw new DestinationException(
                    "the files could not be moved into " + folder + " (" + failure.getMessage()
                            + "), so none was; see whether the disk is full or a file is in use",
                    failure);
        }
    }

    /** A copy of what stands in a place; of a link the link itself. */
    private static Optional<Path> keep(Path target, Path copy) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        return Optional.of(Files.copy(target, copy, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES));
    }

    private void takeBack(IOException failure) {
        while (!moved.isEmpty()) {
            Moved last = moved.pop();
            try {
                if (last.before().isPresent()) {
                    move(last.before().get(), last.target());
                } else {
                    Files.deleteIfExists(last.target());
                }
            } catch (IOException further) {
                failure.addSuppressed(further);
            }
        }
    }

    /** Renames: readers see the old file or the new one, never a part; a link in the way is replaced, not followed. */
    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes a folder of ours and the files in it. */
    static void removeFolder(Path folder) throws IOException {
        List<Path> inside;
        try (Stream<Path> list = Files.list(folder)) {
            inside = list.toList();
        }
        for (Path file : inside) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }
}
