package galley.cli;

import galley.batch.ArticleMaker;
import galley.batch.ArticlePress;
import galley.batch.BatchRun;
import galley.batch.BatchRun.Standing;
import galley.batch.Made;
import galley.batch.Shard;
import galley.model.Article;
import galley.model.Metadata;
import galley.read.ArticleReader;
import galley.read.Feed;
import galley.read.dump.Wanted;
import galley.source.Diagnostic;
import galley.source.Origin;
import galley.source.Severity;
import galley.source.Source;
import galley.style.Presentation;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galley batch}: a folder, list, archive or dump into many editions. */
@Command(name = "batch", description = "Write all articles of folders, archives or dumps.", sortOptions = false)
final class BatchCommand implements Callable<Integer> {
    private static final long MEGABYTE = 1_000_000;
    private static final int MOST_JOBS = 256;
    private static final int MOST_LEVELS = 2;
    private static final Pattern SHARD = Pattern.compile("(\\d{1,6})/(\\d{1,6})");
    private static final int HASH_DIGITS = 16;
    private static final long PATIENCE_SECONDS = 20;

    private final Surroundings surroundings;
    private final Installation installation;

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description =
                    "Folders, ZIP archives, exports of wikis (.xml, .bz2, .gz, .7z, .xz, .zst), or lists of files.")
    private List<String> sources = List.of();

    @Mixin
    private EditionOptions editions = new EditionOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where to write; made if it is not there (output).")
    private String output = "output";

    @Option(
            names = "--folders",
            paramLabel = "LEVELS",
            description = "How many folders deep the files lie, 256 in each: 0, 1 or, for millions, 2 (1).")
    private int levels = 1;

    @Option(names = "--jobs", paramLabel = "NUMBER", description = "Articles made at a time (one for each processor).")
    private Optional<Integer> jobs = Optional.empty();

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Make the I-th of N parts of the articles, so that N machines share the work.")
    private Optional<String> shard = Optional.empty();

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description = "The file with a line of JSON for each article (manifest.jsonl in the output folder).")
    private Optional<String> manifest = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write all that was dropped, repaired, guessed or found, a line of JSON for each article.")
    private Optional<String> report = Optional.empty();

    @Option(names = "--timing", description = "Say in the manifest how many milliseconds each article took.")
    private boolean timing;

    @Option(names = "--resume", description = "Go on where the run stopped that wrote the manifest.")
    private boolean resume;

    @Option(names = "--force", description = "Begin anew, and overwrite files that are there with other content.")
    private boolean force;

    @Option(names = "--title", paramLabel = "TITLE", description = "Of a dump this page alone; may be repeated.")
    private List<String> titles = List.of();

    @Option(
            names = "--category",
            paramLabel = "NAME",
            description = "Of a dump the pages alone whose text names this category; may be repeated.")
    private List<String> categories = List.of();

    @Option(names = "--limit", paramLabel = "NUMBER", description = "Look at so many articles and no more.")
    private Optional<Long> limit = Optional.empty();

    @Mixin
    private ArticleOptions reading = new ArticleOptions();

    BatchCommand(Surroundings surroundings, Installation installation) {
        this.surroundings = surroundings;
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Reporter reporter = new Reporter(surroundings, reading.quiet());
        reporter.report("plugins", installation.diagnostics());
        reading.stated().check();
        ArticlePress press = editions.press(surroundings, installation, reporter);
        BatchRun.Plan plan = plan(press.settings());
        checkManifest(plan, reporter);
        try (Feed feed = sources(plan, reporter).of(plan.shard()).open(sources)) {
            return run(new BatchWatch(reporter), maker(press), plan, feed);
        } catch (IOException e) {
            throw new Stop(ExitCode.UNWRITTEN, "the batch cannot go on: " + e.getMessage(), "--resume goes on later");
        }
    }

    private ArticleMaker maker(ArticlePress press) {
        return new ArticleMaker(
                installation.readers(), reading.notation().map(this::notation), reading.stated()::in, press);
    }

    private BatchSources sources(BatchRun.Plan plan, Reporter reporter) {
        Wanted wanted = new Wanted(Set.copyOf(titles), categories, (int) (reading.largest() * MEGABYTE));
        return new BatchSources(surroundings, reporter, reading.largest() * MEGABYTE, wanted, written(plan), false);
    }

    /** What the command asks for, for others than this process to do; {@code jobs} is one unless it says otherwise. */
    SharedBatch shared() {
        if (shard.isPresent()) {
            throw new Stop(ExitCode.WRONG_USAGE, "--shard is for runs of one machine", "leave it out");
        }
        Reporter reporter = new Reporter(surroundings, reading.quiet());
        reading.stated().check();
        jobs = jobs.or(() -> Optional.of(1));
        ArticlePress press = editions.press(surroundings, installation, reporter);
        BatchRun.Plan plan = plan(press.settings());
        return new SharedBatch(
                maker(press), plan, sources, sources(plan, reporter), () -> checkManifest(plan, reporter), reporter);
    }

    private ArticleReader notation(String name) {
        return installation
                .readers()
                .named(name)
                .orElseThrow(() -> Stop.unknown(
                        "no reader is named '" + name + "'",
                        name,
                        installation.readers().all().stream()
                                .map(ArticleReader::name)
                                .toList()));
    }

    /** What the run itself writes is no article, should it lie in a folder of articles. */
    private static Predicate<Path> written(BatchRun.Plan plan) {
        Path made = plan.output().toAbsolutePath().normalize();
        Path lines = plan.manifest().toAbsolutePath().normalize();
        return file -> {
            Path path = file.toAbsolutePath().normalize();
            return path.startsWith(made) || path.equals(lines);
        };
    }

    private BatchRun.Plan plan(ArticlePress.Settings settings) {
        Path folder = surroundings.path(output);
        Shard part = shard.map(BatchCommand::part).orElse(Shard.WHOLE);
        String usual =
                part.count() == 1 ? "manifest.jsonl" : "manifest-" + part.index() + "-of-" + part.count() + ".jsonl";
        return new BatchRun.Plan(
                folder,
                manifest.map(surroundings::path).orElse(folder.resolve(usual)),
                report.map(surroundings::path),
                fingerprint(settings),
                between(1, jobs.orElse(Runtime.getRuntime().availableProcessors()), MOST_JOBS, "--jobs"),
                between(0, levels, MOST_LEVELS, "--folders"),
                part,
                limit.orElse(Long.MAX_VALUE),
                resume,
                force,
                timing ? Optional.<LongSupplier>of(System::nanoTime) : Optional.empty(),
                Optional.empty());
    }

    private static int between(int least, int given, int most, String option) {
        if (given < least || given > most) {
            throw new Stop(
                    ExitCode.WRONG_USAGE,
                    option + " cannot be " + given,
                    "it is a number from " + least + " to " + most);
        }
        return given;
    }

    private static Shard part(String given) {
        Matcher matcher = SHARD.matcher(given);
        try {
            if (matcher.matches()) {
                return new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            }
        } catch (IllegalArgumentException e) {
            // told below, like all that is no part
        }
        throw new Stop(
                ExitCode.WRONG_USAGE, "--shard cannot be '" + given + "'", "write 3/16 for the third of sixteen");
    }

    /** A hash of all that decides what is made of an article. */
    private String fingerprint(ArticlePress.Settings settings) {
        StringBuilder all = new StringBuilder();
        settings.exporters()
                .forEach(exporter -> all.append(exporter.format().name())
                        .append(' ')
                        .append(settings.styles().apply(exporter).description())
                        .append('\n'));
        Presentation wishes = settings.presentation();
        Article stated = new Article("", "und", Metadata.NONE, List.of(), List.of(), List.of());
        List.of(
                        Version.number(),
                        settings.options(),
                        settings.issued(),
                        wishes.fit(),
                        wishes.handling(),
                        wishes.madeOn(),
                        wishes.template().map(Source::origin),
                        reading.stated().in(stated),
                        reading.notation(),
                        reading.largest())
                .forEach(setting -> all.append(setting).append('\n'));
        return Origin.of("", all.toString().getBytes(StandardCharsets.UTF_8))
                .sha256()
                .substring(0, HASH_DIGITS);
    }

    /** A manifest is the work of hours: it is not overwritten unasked. */
    private void checkManifest(BatchRun.Plan plan, Reporter reporter) {
        if (force || !Files.exists(plan.manifest())) {
            return;
        }
        if (!resume) {
            throw new Stop(
                    ExitCode.UNWRITTEN,
                    plan.manifest() + " is there already",
                    "--resume goes on with it, --force begins anew, --manifest names another");
        }
        try (BufferedReader lines = Files.newBufferedReader(plan.manifest(), StandardCharsets.UTF_8)) {
            String first = Optional.ofNullable(lines.readLine()).orElse("");
            boolean whole = first.endsWith("}");
            if (whole && !first.contains("\"settings\":\"" + plan.settings() + "\"")) {
                reporter.say(plan.manifest()
                        + " is of a run with other options, or of another version of galley: all is made anew");
            }
        } catch (IOException e) {
            throw new Stop(ExitCode.UNWRITTEN, plan.manifest() + " cannot be read: " + e.getMessage(), "");
        }
    }

    private int run(BatchWatch watch, ArticleMaker maker, BatchRun.Plan plan, Feed feed) throws IOException {
        BatchRun run = new BatchRun(maker, plan, watch);
        CountDownLatch ended = new CountDownLatch(1);
        Thread hook = new Thread(() -> {
            run.stop();
            awaitEnd(ended);
        });
        Runtime.getRuntime().addShutdownHook(hook);
        Standing standing;
        try {
            standing = run.run(feed);
            watch.end(standing, plan, feed);
        } finally {
            ended.countDown();
        }
        forget(hook);
        int code = standing.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
        boolean broken = feed.diagnostics().stream().anyMatch(told -> told.severity() == Severity.ERROR);
        code = ExitCode.worse(code, broken ? ExitCode.UNREADABLE : ExitCode.DONE);
        return ExitCode.worse(code, reading.exitCode(watch.worst()));
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // it is running already
        }
    }

    private static void awaitEnd(CountDownLatch ended) {
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return; // whatever holds it up, the manifest holds
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tells of a run what is worth telling while it goes on: its progress, and the articles that fail. */
    private final class BatchWatch implements BatchRun.Watcher {
        private final Reporter reporter;
        private final BatchProgress progress = new BatchProgress(surroundings, reading.quiet());
        private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

        BatchWatch(Reporter reporter) {
            this.reporter = reporter;
        }

        @Override
        public void progress(Standing standing) {
            progress.show(standing);
        }

        @Override
        public void done(Feed.Item item, Made outcome) {
            for (Severity severity : Severity.values()) {
                counts.merge(severity, outcome.count(severity), Integer::sum);
            }
            if (!outcome.succeeded()) {
                progress.clear();
                reporter.report(item.name(), outcome.failures());
            }
        }

        /** The gravest that was found. */
        Optional<Severity> worst() {
            return counts.entrySet().stream()
                    .filter(count -> count.getValue() > 0)
                    .map(Map.Entry::getKey)
                    .reduce((one, other) -> one.compareTo(other) >= 0 ? one : other);
        }

        void end(Standing standing, BatchRun.Plan plan, Feed feed) {
            progress.clear();
            List<Diagnostic> ofFeed = feed.diagnostics();
            reporter.report(String.join(", ", sources), ofFeed);
            ofFeed.forEach(told -> counts.merge(told.severity(), 1, Integer::sum));
            reporter.say(String.format(
                    Locale.ROOT,
                    "%,d articles made%s, %,d failed, %.1f/s; %s",
                    standing.made(),
                    standing.kept() == 0 ? "" : String.format(Locale.ROOT, " and %,d kept", standing.kept()),
                    standing.failed(),
                    progress.rate(standing.made()),
                    LossReport.inWords(counts)));
            reporter.say("manifest " + plan.manifest());
            if (standing.stopped()) {
                reporter.say("stopped; the same command with --resume goes on from here");
            }
        }
    }
}
