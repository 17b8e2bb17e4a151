package galley.batch;

import galley.read.Feed;
import galley.source.Diagnostic;
import galley.source.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/**
 * Makes all articles of a feed, several at a time, and puts files and lines in place in the order of the feed: the
 * result is the same for any number of jobs, and after any number of stops.
 *
 * <p>One thread reads the feed and writes the disk; others make articles. Only so many are under way at once that
 * memory does not depend on the length of the feed.
 */
public final class BatchRun {
    /** Articles under way for each job: enough that one that takes long does not leave the other jobs idle. */
    private static final int AHEAD = 8;

    private static final long TICK_MILLISECONDS = 200;

    private static final Future<Timed> NOT_MADE =
            CompletableFuture.completedFuture(new Timed(Made.failed("", List.of(), List.of()), Optional.empty()));

    private final ArticleMaker maker;
    private final Plan plan;
    private final Watcher watcher;
    private final Names names = new Names();
    private final Deque<Ordered> underWay = new ArrayDeque<>();
    private long taken;
    private long number;
    private long made;
    private long kept;
    private long failed;
    private boolean exhausted;
    private volatile boolean stopped;

    /**
     * How a run is made.
     *
     * @param output the folder of the files
     * @param manifest the file with a line for each article
     * @param report the file with the diagnostics of each article, where one is wanted
     * @param settings a hash of all that the articles are made with, and of the choice of articles
     * @param jobs how many articles are made at a time
     * @param levels how many folders deep the files lie
     * @param shard which part of the articles is made
     * @param limit how many articles of the feed are looked at
     * @param resume whether to go on where an earlier run stopped
     * @param force whether files of other content are replaced
     * @param clock nanoseconds, where the manifest is to say how long each article took
     * @param turn which part of a run this is whose articles were counted before; then {@code shard} is all
     */
    public record Plan(
            Path output,
            Path manifest,
            Optional<Path> report,
            String settings,
            int jobs,
            int levels,
            Shard shard,
            long limit,
            boolean resume,
            boolean force,
            Optional<LongSupplier> clock,
            Optional<Turn> turn) {
        /** Whether files of other content are replaced; a part is always resumed, and goes by what its run was told. */
        private boolean replaces() {
            return force || (resume && turn.isEmpty());
        }

        /** The hidden folder to write in, of this run alone. */
        private String desk() {
            return ".galley-batch-"
                    + turn.map(part -> "part-" + part.index()).orElse(shard.index() + "-of-" + shard.count());
        }
    }

    /**
     * How far a run has come.
     *
     * @param made articles made by this run, failed ones included
     * @param kept articles that an earlier run made
     * @param failed articles that could not be made, those of an earlier run included
     * @param progress how much of the feed is behind us, from 0 to 1
     * @param stopped whether it ended before the feed did
     */
    public record Standing(long made, long kept, long failed, double progress, boolean stopped) {}

    /** Whoever watches a run; called by the thread that runs it. */
    public interface Watcher {
        /** Some articles later, or some time. */
        void progress(Standing standing);

        /** An article is in place, or failed. */
        void done(Feed.Item item, Made outcome);
    }

    /** An article under way: being made, or kept as an earlier run made it. */
    private record Ordered(Journal.Order order, Optional<Journal.Kept> kept, Future<Timed> made) {}

    /** What came of an article, and how long it took. */
    private record Timed(Made made, Optional<Long> milliseconds) {}

    /** A run that has not begun. */
    public BatchRun(ArticleMaker maker, Plan plan, Watcher watcher) {
        this.maker = maker;
        this.plan = plan;
        this.watcher = watcher;
        plan.turn().ifPresent(turn -> {
            number = turn.before();
            names.reserve(turn.taken());
        });
    }

    /** Asks the run to end after the article that is being put in place; any thread may. */
    public void stop() {
        stopped = true;
    }

    /**
     * Runs to the end of the feed, or until stopped.
     *
     * @throws IOException when the disk fails; what is in the manifest until then holds
     */
    public Standing run(Feed feed) throws IOException {
        ExecutorService jobs = Executors.newFixedThreadPool(plan.jobs(), task -> {
            Thread thread = new Thread(task, "galley-batch");
            thread.setDaemon(true);
            return thread;
        });
        try (Journal journal = new Journal(plan.manifest(), plan.report(), plan.resume(), plan.settings());
                Delivery delivery = new Delivery(plan.output(), plan.desk(), plan.levels(), plan.replaces())) {
            run(feed, jobs, journal, delivery);
            return standing(feed);
        } finally {
            jobs.shutdownNow();
        }
    }

    private void run(Feed feed, ExecutorService jobs, Journal journal, Delivery delivery) throws IOException {
        while (!stopped) {
            while (!exhausted && !stopped && underWay.size() < plan.jobs() * AHEAD) {
                order(feed, jobs, journal, delivery);
            }
            Ordered first = underWay.peek();
            if (first == null) {
                journal.end();
                return;
            }
            Optional<Timed> ready = await(first);
            if (ready.isPresent() && !stopped) {
                underWay.remove();
                putInPlace(first, ready.get(), journal, delivery);
            }
            watcher.progress(standing(feed));
        }
    }

    /** Takes the next article of the feed and has it made, unless it belongs to others or is made already. */
    private void order(Feed feed, ExecutorService jobs, Journal journal, Delivery delivery) throws IOException {
        Optional<Feed.Item> next = taken < plan.limit() ? feed.next() : Optional.empty();
        if (next.isEmpty()) {
            exhausted = true;
            return;
        }
        taken++;
        Feed.Item item = next.get();
        boolean part = feed.isPart() && plan.turn().isEmpty();
        String name = part ? Names.own(item.name(), item.id()) : names.take(item.name(), item.id());
        if (!part && !plan.shard().has(item.name())) {
            return;
        }
        number++;
        Journal.Order order = new Journal.Order(number, item, name);
        Optional<Journal.Kept> earlier = journal.earlier(order, delivery);
        if (earlier.isEmpty()) {
            underWay.add(new Ordered(order, earlier, jobs.submit(() -> timed(item, name))));
        } else if (earlier.get().standing()) {
            keep(earlier.get());
            watcher.progress(standing(feed));
        } else {
            underWay.add(new Ordered(order, earlier, NOT_MADE));
        }
    }

    private void keep(Journal.Kept earlier) {
        kept++;
        failed += earlier.failed() ? 1 : 0;
    }

    private Timed timed(Feed.Item item, String name) {
        if (plan.clock().isEmpty()) {
            return new Timed(maker.make(item, name), Optional.empty());
        }
        LongSupplier clock = plan.clock().get();
        long began = clock.getAsLong();
        Made made = maker.make(item, name);
        return new Timed(made, Optional.of(TimeUnit.NANOSECONDS.toMillis(clock.getAsLong() - began)));
    }

    /** Waits a moment, so that a stop is heard and progress seen however long an article takes. */
    private Optional<Timed> await(Ordered first) {
        try {
            return Optional.of(first.made().get(TICK_MILLISECONDS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            stopped = true;
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("making an article never throws", e);
        }
    }

    private void putInPlace(Ordered ordered, Timed timed, Journal journal, Delivery delivery) throws IOException {
        if (ordered.kept().isPresent()) {
            journal.append(ordered.kept().get().lines());
            keep(ordered.kept().get());
            return;
        }
        Made outcome = timed.made();
        String name = ordered.order().name();
        try {
            delivery.put(name, outcome.files());
        } catch (IOException e) {
            outcome = outcome.undelivered(
                    Diagnostic.error("B105", Place.UNKNOWN, "nothing was written: " + e.getMessage()));
        }
        journal.append(ordered.order(), outcome, delivery.place(name), timed.milliseconds());
        made++;
        failed += outcome.succeeded() ? 0 : 1;
        watcher.done(ordered.order().item(), outcome);
    }

    private Standing standing(Feed feed) {
        boolean before = stopped && !(exhausted && underWay.isEmpty());
        return new Standing(made, kept, failed, exhausted ? 1 : feed.progress(), before);
    }
}
