package galley.cli;

import galley.batch.ArticleMaker;
import galley.batch.BatchRun;
import galley.batch.Made;
import galley.batch.Part;
import galley.batch.PartFiles;
import galley.batch.Turn;
import galley.read.Feed;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/**
 * A batch that many processes share, each of which makes some of its parts: the words of {@code galley batch} and the
 * folder it is called in are all that they need to know alike, and all of them see the same disk.
 *
 * <p>One process asks for the {@link #parts}, and {@link #begin begins}; any of them {@link #count count} and
 * {@link #make make} parts, in any order; one {@link #finish finishes}. What comes of it is what {@code galley batch}
 * makes of the same words, byte for byte.
 */
public final class SharedBatch {
    private final ArticleMaker maker;
    private final BatchRun.Plan plan;
    private final List<String> sources;
    private final BatchSources feeds;
    private final Runnable check;
    private final Reporter reporter;
    private final PartFiles files;

    SharedBatch(
            ArticleMaker maker,
            BatchRun.Plan plan,
            List<String> sources,
            BatchSources feeds,
            Runnable check,
            Reporter reporter) {
        this.maker = maker;
        this.plan = plan;
        this.sources = List.copyOf(sources);
        this.feeds = feeds;
        this.check = check;
        this.reporter = reporter;
        this.files = new PartFiles(plan);
    }

    /**
     * The batch of a command.
     *
     * @param words what would follow {@code galley batch}
     * @param folder where relative names begin
     * @throws IllegalArgumentException when they make no sense, with a message for users
     */
    public static SharedBatch of(List<String> words, Path folder) {
        Surroundings process = Surroundings.ofProcess();
        Surroundings surroundings = new Surroundings(
                process.in(), process.out(), process.err(), false, process.environment(), folder, process.home());
        BatchCommand batch = new BatchCommand(surroundings, Installation.in(surroundings.home()));
        try {
            Commands.prepared(new CommandLine(batch), surroundings).parseArgs(words.toArray(String[]::new));
            return batch.shared();
        } catch (CommandLine.ParameterException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (Stop e) {
            throw new IllegalArgumentException(told(e), e);
        }
    }

    private static String told(Stop stop) {
        return stop.getMessage() + stop.hint().map(hint -> " (" + hint + ")").orElse("");
    }

    /**
     * The parts of the work.
     *
     * @param least how many there are to be at least, from 1, as far as the sources can be cut
     */
    public List<Part> parts(int least) {
        return feeds.parts(sources, least);
    }

    /** Checks that the batch may begin, and takes away what an earlier one left, unless it is to be resumed. */
    public void begin() throws IOException {
        try {
            check.run();
        } catch (Stop e) {
            throw new IOException(told(e), e);
        }
        files.begin();
    }

    /** Looks at the names of the articles of a part; see {@link Turn#of}. */
    public long[] count(Part part) throws IOException {
        try (Feed feed = feeds.open(sources, part)) {
            return Turn.hashes(feed);
        }
    }

    /** The turns of the parts, once all are counted. */
    public List<Turn> turns(List<long[]> counted) {
        return Turn.of(counted, plan.limit());
    }

    /**
     * What came of a part.
     *
     * @param made articles made, failed ones included
     * @param kept articles that an earlier run made
     * @param failed articles that could not be made
     * @param told what went wrong with the source itself
     */
    public record Outcome(long made, long kept, long failed, List<String> told) implements Serializable {
        /** Takes a copy. */
        public Outcome {
            told = List.copyOf(told);
        }
    }

    /** Makes the articles of a part that was not made yet. */
    public Outcome make(Part part, Turn turn) throws IOException {
        try (Feed feed = feeds.open(sources, part)) {
            BatchRun.Standing standing = new BatchRun(maker, files.plan(turn), new Silence()).run(feed);
            String source = sources.get(part.source());
            List<String> told = feed.diagnostics().stream()
                    .map(diagnostic -> diagnostic.line(source))
                    .toList();
            return new Outcome(standing.made(), standing.kept(), standing.failed(), told);
        }
    }

    /** Makes one manifest of those of all parts, and says what came of them. */
    public void finish(List<Outcome> outcomes) throws IOException {
        files.join(outcomes.size());
        outcomes.forEach(outcome -> outcome.told().forEach(reporter::say));
        reporter.say(String.format(
                Locale.ROOT,
                "%,d articles made and %,d kept, %,d failed, in %,d parts",
                outcomes.stream().mapToLong(Outcome::made).sum(),
                outcomes.stream().mapToLong(Outcome::kept).sum(),
                outcomes.stream().mapToLong(Outcome::failed).sum(),
                outcomes.size()));
        reporter.say("manifest " + plan.manifest());
    }

    /** The manifest names what failed. */
    private static final class Silence implements BatchRun.Watcher {
        @Override
        public void progress(BatchRun.Standing standing) {
            // whoever runs the parts shows how many are done
        }

        @Override
        public void done(Feed.Item item, Made outcome) {
            // see above
        }
    }
}
