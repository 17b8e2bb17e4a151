package galley.print.foreign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder for one piece of work, and the process in it; both are gone after {@link #close}, or when this Java ends.
 */
final class WorkFolder implements AutoCloseable {
    private final Path path;
    private volatile @Nullable Process worker;
    private final Thread atTheEnd = new Thread(this::clear, "clear work folder");

    private WorkFolder(Path path) {
        this.path = path;
    }

    static WorkFolder create() throws IOException {
        WorkFolder folder = new WorkFolder(Files.createTempDirectory("galley-bench"));
        Runtime.getRuntime().addShutdownHook(folder.atTheEnd);
        return folder;
    }

    Path path() {
        return path;
    }

    /** Sees to it that a process does not outlive the folder. */
    void guard(Process process) {
        worker = process;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException e) {
            return; // This Java is ending: the hook does the same.
        }
        clear();
    }

    private void clear() {
        Process process = worker;
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
        try (Stream<Path> walk = Files.walk(path)) {
            List<Path> all = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path one : all) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            // What cannot be deleted stays in the system's folder for temporary files, which is there for that.
        }
    }
}
