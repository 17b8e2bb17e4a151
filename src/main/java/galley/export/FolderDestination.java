package galley.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the files of one export into a folder: all of them, or none.
 *
 * <p>Files are written in a hidden folder inside, on the same disk, and moved out by {@link #commit}. What is closed
 * without that leaves the folder as it was. For one thread; several destinations may share a folder.
 */
public final class FolderDestination implements Destination, Closeable {
    private final Path folder;
    private final boolean force;
    private final PlainNames names = new PlainNames();
    private final Map<String, Path> written = new LinkedHashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final Deque<Path> foldersMade = new ArrayDeque<>();
    private Optional<Path> desk = Optional.empty();
    private boolean committed;

    /**
     * Writes into a folder, which is made when the first file is opened.
     *
     * @param folder the folder; if it is a link to one, that one
     * @param force whether files that are there with other content are replaced
     */
    public FolderDestination(Path folder, boolean force) {
        this.folder = folder;
        this.force = force;
    }

    @Override
    public OutputStream open(String fileName) throws IOException {
        names.take(fileName);
        Path file = desk().resolve(fileName);
        OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        written.put(fileName, file);
        open.add(fileName);
        return new FilterOutputStream(new BufferedOutputStream(out)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                this.out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                super.close();
                open.remove(fileName);
            }
        };
    }

    /**
     * Moves every file into place. Everything that can be known beforehand is looked at before the first move; should a
     * move fail all the same, those before it are taken back.
     *
     * @throws DestinationException where a file is there with other content, and for other refusals
     */
    public void commit() throws IOException {
        if (committed) {
            return;
        }
        if (!open.isEmpty()) {
            throw new DestinationException("an exporter never closed " + String.join(", ", open)
                    + "; report this to the makers of the exporter");
        }
        Relocation relocation = new Relocation(folder, changed());
        relocation.run();
        committed = true;
    }

    /** Removes what was not committed, and folders made for it. */
    @Override
    public void close() throws IOException {
        if (desk.isPresent()) {
            Relocation.removeFolder(desk.get());
            desk = Optional.empty();
        }
        while (!committed && !foldersMade.isEmpty()) {
            try {
                Files.deleteIfExists(foldersMade.pop());
            } catch (DirectoryNotEmptyException othersWriteThere) {
                foldersMade.clear();
            }
        }
    }

    /** The files whose bytes are not in place already, once nothing speaks against putting them there. */
    private Map<String, Path> changed() throws IOException {
        Map<String, Path> changed = new LinkedHashMap<>();
        List<String> inTheWay = new ArrayList<>();
        for (Map.Entry<String, Path> file : written.entrySet()) {
            Path target = folder.resolve(file.getKey());
            if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                changed.put(file.getKey(), file.getValue());
            } else if (!holds(target, file.getValue())) {
                changed.put(file.getKey(), file.getValue());
                inTheWay.add(file.getKey());
            }
        }
        if (!inTheWay.isEmpty() && !force) {
            throw new DestinationException(String.join(", ", inTheWay) + (inTheWay.size() == 1 ? " exists" : " exist")
                    + " already in " + folder + " with other content; use --force to replace, or another --output");
        }
        return changed;
    }

    /**
     * Whether a file with these bytes stands there. A link never counts: it is replaced, and what it leads to is not.
     */
    private static boolean holds(Path target, Path file) throws IOException {
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new DestinationException(
                    target + " is a folder, where a file was to be written; move it away, or use another --output");
        }
        return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(target, file) < 0;
    }

    /** The hidden folder to write in. */
    private Path desk() throws IOException {
        if (desk.isEmpty()) {
            try {
                desk = Optional.of(makeDesk());
            } catch (FileSystemException e) {
                throw new DestinationException(refusal(e), e);
            }
        }
        return desk.get();
    }

    private String refusal(FileSystemException fault) {
        for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(at)) {
                return folder + " is a file, or lies in one; name a folder with --output";
            }
        }
        if (fault instanceof AccessDeniedException) {
            return folder + " cannot be written to; change its permissions, or use another --output";
        }
        String reason = Optional.ofNullable(fault.getReason()).orElse("no reason given");
        return folder + " cannot be written to: " + reason + "; use another --output";
    }

    /** Another destination that failed may take the folder away before we are in it; then it is made once more. */
    private Path makeDesk() throws IOException {
        makeFolder();
        try {
            return Files.createTempDirectory(folder, ".galley-");
        } catch (NoSuchFileException takenAway) {
            makeFolder();
            return Files.createTempDirectory(folder, ".galley-");
        }
    }

    private void makeFolder() throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path at = folder.toAbsolutePath(); at != null && !Files.exists(at); at = at.getParent()) {
            missing.push(at);
        }
        Files.createDirectories(Files.exists(folder) ? folder.toRealPath() : folder);
        missing.forEach(foldersMade::push);
    }
}
