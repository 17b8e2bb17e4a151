package galley.batch;

import galley.source.Origin;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Puts files into a tree of folders: written in a hidden folder first and moved out whole, so that a run that is ended
 * at any moment leaves no half of one. For one thread.
 */
final class Delivery implements AutoCloseable {
    private static final int DIGITS = 2;

    private final Path folder;
    private final Path desk;
    private final int levels;
    private final boolean force;

    /**
     * A delivery into a folder.
     *
     * @param desk the name of the hidden folder inside; no other run may use it at the time
     * @param levels how many folders deep the files lie
     * @param force whether files that are there with other content are replaced
     */
    Delivery(Path folder, String desk, int levels, boolean force) throws IOException {
        this.folder = Files.createDirectories(folder).toRealPath();
        this.desk = this.folder.resolve(desk);
        this.levels = levels;
        this.force = force;
        clear();
        Files.createDirectory(this.desk);
    }

    /**
     * The folders of an article below the output folder, empty or with a slash at the end: two digits of the hash of
     * its name for each level, so that of any number of articles each folder holds about as many.
     */
    String place(String name) {
        String hash = Names.sha256(name);
        StringBuilder place = new StringBuilder();
        for (int level = 0; level < levels; level++) {
            place.append(hash, level * DIGITS, (level + 1) * DIGITS).append('/');
        }
        return place.toString();
    }

    /** Puts the files of one article in place. */
    void put(String name, Map<String, byte[]> files) throws IOException {
        Path target = Files.createDirectories(folder.resolve(place(name)));
        if (!target.toRealPath().startsWith(folder)) {
            throw new IOException(target + " is a link that leads out of the output folder");
        }
        Map<Path, Path> moves = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path to = target.resolve(file.getKey());
            if (!holds(to, file.getValue())) {
                Path from = desk.resolve(file.getKey());
                Files.write(from, file.getValue());
                moves.put(from, to);
            }
        }
        for (Map.Entry<Path, Path> file : moves.entrySet()) {
            move(file.getKey(), file.getValue());
        }
    }

    /** Whether a file with these bytes stands there; one with others is in the way, unless it may be replaced. */
    private boolean holds(Path target, byte[] bytes) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        boolean file = Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
        if (file && Files.size(target) == bytes.length && Arrays.equals(Files.readAllBytes(target), bytes)) {
            return true;
        }
        if (!force || Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(
                    target.getFileName() + " is there already with other content; --force replaces files");
        }
        return false;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what a run that was ended left behind. */
    private void clear() throws IOException {
        if (Files.isDirectory(desk, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> left = Files.newDirectoryStream(desk)) {
                for (Path file : left) {
                    Files.deleteIfExists(file);
                }
            }
            Files.delete(desk);
        }
    }

    /** Whether a file stands there as it was delivered. */
    boolean holds(Entry.Output output) throws IOException {
        Path path = folder.resolve(output.file());
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                && Files.size(path) == output.bytes()
                && Origin.of("", Files.readAllBytes(path)).sha256().equals(output.sha256());
    }

    @Override
    public void close() throws IOException {
        clear();
    }
}
