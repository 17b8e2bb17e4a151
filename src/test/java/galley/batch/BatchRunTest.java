package galley.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import galley.export.Destination;
import galley.export.Edition;
import galley.export.Exported;
import galley.export.Exporter;
import galley.export.Format;
import galley.export.Options;
import galley.read.Feed;
import galley.read.Readers;
import galley.source.Attachments;
import galley.source.Diagnostic;
import galley.source.Source;
import galley.source.SourceException;
import galley.style.Presentation;
import galley.style.Style;
import galley.style.Styles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over articles made here: whatever the jobs and stops, the outcome is the same. */
class BatchRunTest {
    private static final int MANY = 60;

    @TempDir
    private Path folder;

    @Test
    void theNumberOfJobsChangesNothing() throws IOException {
        run("one", 1, false, Integer.MAX_VALUE, feed(MANY));
        run("five", 5, false, Integer.MAX_VALUE, feed(MANY));

        assertThat(tree("five")).isEqualTo(tree("one")).hasSize(MANY * 2 - 2 + 1 + 1);
        List<String> lines = Files.readAllLines(folder.resolve("one/manifest.jsonl"), UTF_8);
        assertThat(lines).hasSize(MANY);
        for (int i = 0; i < MANY; i++) {
            assertThat(lines.get(i)).startsWith("{\"number\":" + (i + 1) + ",\"id\":\"m" + i + "\"");
        }
    }

    @Test
    void stopsAndResumesEndLikeARunThrough() throws IOException {
        run("whole", 2, false, Integer.MAX_VALUE, feed(MANY));
        BatchRun.Standing first = run("parts", 3, false, 7, feed(MANY));
        assertThat(first.stopped()).isTrue();
        BatchRun.Standing second = run("parts", 1, true, 11, feed(MANY));
        assertThat(second.kept()).isBetween(7L, 10L);
        // as a run leaves it that is ended while it writes
        Path manifest = folder.resolve("parts/manifest.jsonl");
        byte[] bytes = Files.readAllBytes(manifest);
        Files.write(manifest, Arrays.copyOf(bytes, bytes.length - 5));
        Files.writeString(folder.resolve("parts/report.jsonl"), "{\"half", UTF_8, StandardOpenOption.APPEND);
        BatchRun.Standing last = run("parts", 2, true, Integer.MAX_VALUE, feed(MANY));

        assertThat(last.stopped()).isFalse();
        assertThat(last.kept() + last.made()).isEqualTo(MANY);
        assertThat(last.failed()).isEqualTo(1);
        assertThat(tree("parts")).isEqualTo(tree("whole"));
    }

    @Test
    void aFileThatWentMissingIsMadeAgain() throws IOException {
        run("made", 2, false, Integer.MAX_VALUE, feed(MANY));
        Map<String, String> before = tree("made");
        String lost = before.keySet().stream()
                .filter(file -> file.endsWith("mill-30.a"))
                .findFirst()
                .orElseThrow();
        Files.delete(folder.resolve("made").resolve(lost));
        BatchRun.Standing again = run("made", 2, true, Integer.MAX_VALUE, feed(MANY));

        assertThat(again.kept()).isEqualTo(30);
        assertThat(tree("made")).isEqualTo(before);
    }

    @Test
    void articlesThatLeftTheFeedLeaveTheManifest() throws IOException {
        run("made", 2, false, Integer.MAX_VALUE, feed(20));
        run("made", 2, true, Integer.MAX_VALUE, feed(15));

        assertThat(Files.readAllLines(folder.resolve("made/manifest.jsonl"), UTF_8))
                .hasSize(15);
    }

    /** However slow the first article is, only so many others are made before it is in place. */
    @Test
    void onlySoManyArticlesAreUnderWay() throws IOException {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger furthest = new AtomicInteger();
        ListFeed feed = feed(400);
        feed.onNext = () -> taken.incrementAndGet();
        AtomicInteger placed = new AtomicInteger();
        run("made", 2, false, Integer.MAX_VALUE, feed, () -> {
            furthest.accumulateAndGet(taken.get() - placed.incrementAndGet(), Math::max);
        });

        assertThat(furthest.get()).isLessThanOrEqualTo(2 * 8);
    }

    private BatchRun.Standing run(String name, int jobs, boolean resume, int stopAfter, ListFeed feed)
            throws IOException {
        return run(name, jobs, resume, stopAfter, feed, () -> {});
    }

    private BatchRun.Standing run(String name, int jobs, boolean resume, int stopAfter, ListFeed feed, Runnable placed)
            throws IOException {
        Path output = folder.resolve(name);
        BatchRun.Plan plan = new BatchRun.Plan(
                output,
                output.resolve("manifest.jsonl"),
                Optional.of(output.resolve("report.jsonl")),
                "settings",
                jobs,
                1,
                Shard.WHOLE,
                Long.MAX_VALUE,
                resume,
                false,
                Optional.empty());
        BatchRun[] run = new BatchRun[1];
        AtomicInteger done = new AtomicInteger();
        run[0] = new BatchRun(maker(), plan, new BatchRun.Watcher() {
            @Override
            public void progress(BatchRun.Standing standing) {
                assertThat(standing.progress()).isBetween(0.0, 1.0);
            }

            @Override
            public void done(Feed.Item item, Made outcome) {
                placed.run();
                if (done.incrementAndGet() == stopAfter) {
                    run[0].stop();
                }
            }
        });
        return run[0].run(feed);
    }

    private static ArticleMaker maker() throws IOException {
        Style style;
        try {
            style = Styles.shipped().load(Styles.BRIEF);
        } catch (SourceException e) {
            throw new IOException(e);
        }
        ArticlePress.Settings settings = new ArticlePress.Settings(
                List.of(new TitleExporter("a"), new TitleExporter("b")),
                exporter -> style,
                Options.NONE,
                Optional.empty(),
                Presentation.PLAIN);
        Readers readers = Readers.installed(BatchRunTest.class.getClassLoader());

        return new ArticleMaker(readers, Optional.empty(), article -> article, new ArticlePress(settings));
    }

    private Map<String, String> tree(String name) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path root = folder.resolve(name);
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), ISO_8859_1));
            }
        }
        return files;
    }

    /** Articles of one sentence; the fourth is empty and cannot be made. */
    private static ListFeed feed(int count) {
        List<Feed.Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = i == 3 ? "" : "= Mill " + i + " =\nIt has " + i + " wheels.\n";
            items.add(new Feed.Item(
                    "m" + i,
                    "Mill " + i,
                    Map.of(),
                    () -> Source.ofText("mill", "mill", text),
                    Optional.empty(),
                    Attachments.NONE));
        }
        return new ListFeed(items);
    }

    /** Items that are at hand. */
    private static final class ListFeed implements Feed {
        private final List<Item> items;
        private int next;
        private Runnable onNext = () -> {};

        ListFeed(List<Item> items) {
            this.items = items;
        }

        @Override
        public Optional<Item> next() {
            if (next == items.size()) {
                return Optional.empty();
            }
            onNext.run();
            return Optional.of(items.get(next++));
        }

        @Override
        public double progress() {
            return (double) next / items.size();
        }

        @Override
        public List<Diagnostic> diagnostics() {
            return List.of();
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    /** Writes the title of an article. */
    private record TitleExporter(String kind) implements Exporter {
        @Override
        public Format format() {
            return new Format(kind, "the title", "text/plain", List.of(kind));
        }

        @Override
        public Exported export(Edition edition, Destination destination) throws IOException {
            String name = edition.name() + "." + kind;
            try (OutputStream out = destination.open(name)) {
                out.write(edition.article().title().getBytes(UTF_8));
            }
            return new Exported(List.of(new Exported.WrittenFile(name, "")), List.of());
        }
    }
}
