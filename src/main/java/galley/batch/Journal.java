package galley.batch;

import galley.read.Feed;
import galley.source.Source;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The manifest of a run and, where it is wanted, its report: one line an article in each, in the order of the feed.
 *
 * <p>As long as the articles of the feed are those of an earlier run, one by one, its lines stay where they stand. From
 * the first that is not, they are set aside, and those that still hold are written anew behind those of articles that
 * are made.
 */
final class Journal implements Closeable {
    private final LineFile manifest;
    private final Optional<LineFile> report;
    private final Earlier aside;
    private final String settings;
    private boolean inPlace;

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
        this.aside = new Earlier(manifest);
        this.settings = settings;
        this.inPlace = resume;
        if (!resume) {
            aside.drop();
            cut();
        }
    }

    /**
     * An article as the feed has it.
     *
     * @param number which of the run it is, from 1
     * @param name what its files are named
     */
    record Order(long number, Feed.Item item, String name) {}

    /**
     * What an earlier run wrote of an article.
     *
     * @param standing whether its lines stand where they belong; else they are to be written there
     */
    record Kept(Earlier.Lines lines, boolean standing) {
        /** Whether the article could not be made. */
        boolean failed() {
            return Entry.outputs(lines.manifest()).isEmpty();
        }
    }

    /**
     * The lines of an article from an earlier run, if that run made the same: of the same text with the same settings,
     * under the same name, and every file is still there as it was made.
     */
    Optional<Kept> earlier(Order order, Delivery delivery) throws IOException {
        if (inPlace) {
            Optional<Earlier.Lines> next = next();
            String beginning = beginning(order);
            if (next.isPresent() && holds(next.get(), beginning, order.name(), delivery)) {
                manifest.keep(next.get().manifest());
                if (report.isPresent()) {
                    report.get().keep(next.get().report());
                }
                return Optional.of(new Kept(next.get(), true));
            }
            setAside(next);
        }
        Optional<Earlier.Lines> found = aside.find(Entry.id(Entry.beginning(order.number(), order.item(), "", "")));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Earlier.Lines renumbered = new Earlier.Lines(
                Entry.renumbered(found.get().manifest(), order.number()),
                Entry.renumbered(found.get().report(), order.number()));
        return holds(renumbered, beginning(order), order.name(), delivery)
                ? Optional.of(new Kept(renumbered, false))
                : Optional.empty();
    }

    private String beginning(Order order) throws IOException {
        return Entry.beginning(order.number(), order.item(), input(order.item()), settings);
    }

    /** The next lines where they stand; the report's may be missing. */
    private Optional<Earlier.Lines> next() throws IOException {
        Optional<String> line = manifest.next();
        Optional<String> told = report.isPresent() ? report.get().next() : Optional.empty();
        return line.map(made -> new Earlier.Lines(made, told.orElse("")));
    }

    private void setAside(Optional<Earlier.Lines> first) throws IOException {
        inPlace = false;
        boolean[] begun = {false};
        aside.add(() -> {
            boolean isFirst = !begun[0];
            begun[0] = true;
            return isFirst ? first : next();
        });
        cut();
    }

    private boolean holds(Earlier.Lines lines, String beginning, String name, Delivery delivery) throws IOException {
        boolean told = report.isEmpty() || !lines.report().isEmpty();
        if (!told || !lines.manifest().startsWith(beginning + ",")) {
            return false;
        }
        String place = delivery.place(name) + name + ".";
        for (Entry.Output output : Entry.outputs(lines.manifest())) {
            if (!output.file().startsWith(place) || !delivery.holds(output)) {
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
    void append(Order order, Made made, String place, Optional<Long> milliseconds) throws IOException {
        append(new Earlier.Lines(
                Entry.beginning(order.number(), order.item(), made.input(), settings)
                        + Entry.rest(made, place, milliseconds),
                report.isPresent() ? Report.line(order.number(), order.item().id(), made) : ""));
    }

    /** Writes lines of an earlier run. */
    void append(Earlier.Lines lines) throws IOException {
        if (report.isPresent()) {
            report.get().append(lines.report());
        }
        manifest.append(lines.manifest());
    }

    /** Takes away what earlier runs wrote beyond the articles of this one. */
    void end() throws IOException {
        if (inPlace) {
            cut();
        }
        aside.drop();
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
            try {
                aside.close();
            } finally {
                manifest.close();
            }
        }
    }
}
