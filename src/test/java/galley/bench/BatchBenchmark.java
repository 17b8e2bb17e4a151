package galley.bench;

import galley.batch.ArticleMaker;
import galley.batch.ArticlePress;
import galley.batch.Made;
import galley.export.Exporter;
import galley.export.Exporters;
import galley.export.Options;
import galley.read.Feed;
import galley.read.Readers;
import galley.source.Attachments;
import galley.source.Source;
import galley.source.SourceException;
import galley.style.Presentation;
import galley.style.Style;
import galley.style.Styles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Full pages of a wiki into PDF, DOCX and CSV, one after the other as in a batch, each another one: what it costs must
 * not grow with how many there have been. Articles a second and core are 1,000 by its milliseconds of CPU time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 10)
@Measurement(iterations = 5, time = 10)
public class BatchBenchmark {
    /** How many sections an article has. */
    private static final int SECTIONS = 8;

    /** Told by the build for all benchmarks alike; here for how many times as many sections an article has. */
    @Param("1")
    @SuppressWarnings("NullAway.Init") // set by JMH
    private String times;

    private final ArticleMaker maker = new ArticleMaker(
            Readers.installed(BatchBenchmark.class.getClassLoader()), Optional.empty(), article -> article, press());

    @SuppressWarnings("NullAway.Init") // set before the first run
    private WikiArticle articles;

    private int number;

    /** Made by JMH. */
    public BatchBenchmark() {}

    private static ArticlePress press() {
        Exporters installed = Exporters.installed(BatchBenchmark.class.getClassLoader());
        List<Exporter> exporters = List.of("pdf", "docx", "csv").stream()
                .map(format -> installed.named(format).orElseThrow())
                .toList();
        Style style = brief();
        return new ArticlePress(new ArticlePress.Settings(
                exporters, exporter -> style, new Options(Map.of()), Optional.empty(), Presentation.PLAIN));
    }

    private static Style brief() {
        try {
            return Styles.shipped().load(Styles.BRIEF);
        } catch (IOException | SourceException e) {
            throw new IllegalStateException("the style that ships cannot be read", e);
        }
    }

    /** Reads the sentences that articles are made of. */
    @Setup
    public void prepare() throws IOException {
        articles = new WikiArticle(Files.readString(LongArticle.SAMPLE, StandardCharsets.UTF_8));
    }

    /** The next article into all its files. */
    @Benchmark
    public Made article() {
        number++;
        byte[] text = articles.of(number, SECTIONS * Integer.parseInt(times)).getBytes(StandardCharsets.UTF_8);
        Made made = maker.make(
                new Feed.Item(
                        "article " + number,
                        "article-" + number,
                        Map.of(),
                        () -> Source.of("article.wiki", text),
                        Optional.empty(),
                        Attachments.NONE),
                "article-" + number);
        if (!made.succeeded()) {
            throw new IllegalStateException("nothing was made: " + made.failures());
        }
        return made;
    }
}
