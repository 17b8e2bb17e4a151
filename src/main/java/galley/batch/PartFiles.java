package galley.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;

/** The manifests and reports of the parts of a run, in a folder of their own until they are one. */
public final class PartFiles {
    private final BatchRun.Plan whole;
    private final Path folder;

    /** Those of a run that is planned so. */
    public PartFiles(BatchRun.Plan whole) {
        this.whole = whole;
        this.folder = whole.manifest().resolveSibling(whole.manifest().getFileName() + ".parts");
    }

    /** Begins a run: what an earlier one left is taken away, unless it is to be resumed. */
    public void begin() throws IOException {
        if (!whole.resume()) {
            clear();
        }
        Files.createDirectories(folder);
    }

    /** The plan of a part, which goes on where a run of the same part was ended. */
    public BatchRun.Plan plan(Turn turn) {
        return new BatchRun.Plan(
                whole.output(),
                manifest(turn.index()),
                whole.report().map(any -> report(turn.index())),
                whole.settings(),
                whole.jobs(),
                whole.levels(),
                Shard.WHOLE,
                turn.limit(),
                true,
                whole.force() || whole.resume(),
                whole.clock(),
                Optional.of(turn));
    }

    /** Joins the lines of all parts, in order, to the manifest and the report of the whole. */
    public void join(int parts) throws IOException {
        if (whole.report().isPresent()) {
            try (OutputStream out = Files.newOutputStream(whole.report().get())) {
                for (int i = 0; i < parts; i++) {
                    Files.copy(report(i), out);
                }
            }
        }
        Path joined = folder.resolve("joined");
        try (OutputStream out = Files.newOutputStream(joined)) {
            for (int i = 0; i < parts; i++) {
                Files.copy(manifest(i), out);
            }
        }
        try {
            Files.move(joined, whole.manifest(), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(joined, whole.manifest(), StandardCopyOption.REPLACE_EXISTING);
        }
        clear();
    }

    private Path manifest(int index) {
        return folder.resolve(String.format(Locale.ROOT, "%06d.jsonl", index));
    }

    private Path report(int index) {
        return folder.resolve(String.format(Locale.ROOT, "%06d.report.jsonl", index));
    }

    private void clear() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
