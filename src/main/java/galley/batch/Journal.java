package galley.batch;

import galley.read.Feed;
import galley.source.Source;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The manifest of a run and, where it is wanted, its report: one line an article in each, in the order of the feed. */
final class Journal implements Closeable {
    private final LineFile manifest;
    private final Optional<LineFile> report;
    private final String settings;
    private boolean goingOn;

    /**
     * Opens the files of a run.
     *
     * @param resume whether the lines of an earlier run count
     * @param settings a hash of all that the articles are made with
     */
    Journal(Path manifest, Optional<Path> report, boolean resume, String settings) throws IOException {
        this.manifest = LineFile.open(manifest);
        try {
            this.report = report.isPresent() ? Optional.of(LineFile.open(report.get())) : Optional.empty();
        } catch (IOException e) {
            this.manifest.close();
            throw e;
        }
        this.settings = settings;
        this.goingOn = resume;
        if (!resume) {
            cut();
        }
    }

    /**
     * The manifest's line of an article from an earlier run, if that run made the same: the same text with the same
     * settings, and every file still there. From the first article for which that is not so, everything is made anew.
     */
    Optional<String> earlier(long number, Feed.Item item, Delivery delivery) throws IOException {
        if (!goingOn) {
            return Optional.empty();
        }
        Optional<String> line = manifest.next();
        Optional<String> told = report.isPresent() ? report.get().next() : Optional.of("");
        String beginning = Entry.beginning(number, item, input(item), settings);
        if (line.isPresent()
                && told.isPresent()
                && line.get().startsWith(beginning + ",")
                && delivered(line.get(), delivery)) {
            manifest.keep(line.get());
            if (report.isPresent()) {
                report.get().keep(told.get());
            }
            return line;
        }
        goingOn = false;
        cut();
        return Optional.empty();
    }

    private static boolean delivered(String line, Delivery delivery) throws IOException {
        for (Entry.Output output : Entry.outputs(line)) {
            if (delivery.size(output.file()) != output.bytes()) {
                return false;
            }
        }
        return true;
    }

    private static String input(Feed.Item item) {
        try {
            Source source = item.text().load();
            return source.origin().sha256();
        } catch (IOException e) {
            return "";
        }
    }

    /** Writes the lines of an article, whose files are in place. The manifest comes last: its line is what counts. */
    void append(long number, Feed.Item item, Made made, String place, Optional<Long> milliseconds) throws IOException {
        if (report.isPresent()) {
            report.get().append(Report.line(number, item.id(), made));
        }
        manifest.append(Entry.beginning(number, item, made.input(), settings) + Entry.rest(made, place, milliseconds));
    }

    /** Takes away what earlier runs wrote beyond the articles of this one. */
    void end() throws IOException {
        if (goingOn) {
            cut();
        }
    }

    private void cut() throws IOException {
        manifest.cut();
        if (report.isPresent()) {
            report.get().cut();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (report.isPresent()) {
                report.get().close();
            }
        } finally {
            manifest.close();
        }
    }
}
