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

    private String settings = "settings";

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
    void filesThatWentMissingOrWereChangedAreMadeAgainAndNoOthers() throws IOException {
        run("made", 2, false, Integer.MAX_VALUE, feed(MANY));
        Map<String, String> before = tree("made");
        Files.delete(made("mill-30.a"));
        Files.writeString(made("mill-7.b"), "Mill 8", UTF_8); // of the same size
        BatchRun.Standing again = run("made", 2, true, Integer.MAX_VALUE, feed(MANY));

        assertThat(again.made()).isEqualTo(2);
        assertThat(again.kept()).isEqualTo(MANY - 2);
        assertThat(again.failed()).isEqualTo(1);
        assertThat(tree("made")).isEqualTo(before);
    }

    @Test
    void ofAFeedThatChangedOnlyWhatChangedIsMade() throws IOException {
        run("made", 2, false, Integer.MAX_VALUE, feed(MANY));
        List<Feed.Item> items = new ArrayList<>(feed(MANY).items);
        items.set(9, item("m9", "Mill 9", "= Mill 9 =\nIt has no wheels any more.\n"));
        items.remove(20);
        items.add(5, item("new", "New mill", "= New mill =\nIt is new.\n"));
        BatchRun.Standing again = run("made", 2, true, Integer.MAX_VALUE, new ListFeed(items));

        assertThat(again.made()).isEqualTo(2);
        assertThat(again.kept()).isEqualTo(MANY - 2);
        Files.delete(made("mill-20.a")); // of an article that left the feed
        Files.delete(made("mill-20.b"));
        run("anew", 2, false, Integer.MAX_VALUE, new ListFeed(items));
        assertThat(tree("made")).isEqualTo(tree("anew"));
    }

    /**
     * A new article of a name that another has takes that name, as in a run through, and the other gets a longer one.
     */
    @Test
    void anArticleWhoseFilesAreToHaveAnotherNameIsMadeAgain() throws IOException {
        run("made", 2, false, Integer.MAX_VALUE, feed(MANY));
        List<Feed.Item> items = new ArrayList<>(feed(MANY).items);
        items.add(0, item("other", "Mill 9", "= Other mill =\nIt is another one.\n"));
        BatchRun.Standing again = run("made", 3, true, Integer.MAX_VALUE, new ListFeed(items));

        assertThat(again.made()).isEqualTo(2);
        run("anew", 2, false, Integer.MAX_VALUE, new ListFeed(items));
        assertThat(tree("made")).isEqualTo(tree("anew"));
    }

    @Test
    void otherSettingsMakeEverythingAnew() throws IOException {
        run("made", 2, false, Integer.MAX_VALUE, feed(MANY));
        settings = "others";
        BatchRun.Standing again = run("made", 2, true, Integer.MAX_VALUE, feed(MANY));

        assertThat(again.kept()).isZero();
        assertThat(again.made()).isEqualTo(MANY);
    }

    /** Stopped again and again while it catches up with a feed of which every third article changed. */
    @Test
    void stopsOfARunThatCatchesUpLoseNothing() throws IOException {
        run("made", 2, false, Integer.MAX_VALUE, feed(MANY));
        List<Feed.Item> items = new ArrayList<>(feed(MANY).items);
        for (int i = 4; i < MANY; i += 3) {
            items.set(i, item("m" + i, "Mill " + i, "= Mill " + i + " =\nIt changed.\n"));
        }
        long made = 0;
        for (int round = 0; round < 4; round++) {
            made += run("made", 2, true, 3, new ListFeed(items)).made();
        }
        BatchRun.Standing last = run("made", 2, true, Integer.MAX_VALUE, new ListFeed(items));

        assertThat(made + last.made()).isEqualTo((MANY - 4 + 2) / 3);
        run("anew", 2, false, Integer.MAX_VALUE, new ListFeed(items));
        assertThat(tree("made")).isEqualTo(tree("anew"));
    }

    private Path made(String name) throws IOException {
        String file = tree("made").keySet().stream()
                .filter(one -> one.endsWith("/" + name))
                .findFirst()
                .orElseThrow();
        return folder.resolve("made").resolve(file);
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
                settings,
                jobs,
                1,
                Shard.WHOLE,
                Long.MAX_VALUE,
                resume,
                false,
                Optional.empty(),
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
            items.add(item("m" + i, "Mill " + i, text));
        }
        return new ListFeed(items);
    }

    private static Feed.Item item(String id, String name, String text) {
        return new Feed.Item(
                id, name, Map.of(), () -> Source.ofText("mill", "mill", text), Optional.empty(), Attachments.NONE);
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
