package galley.bench;

import galley.compose.Composed;
import galley.compose.Compositor;
import galley.compose.Request;
import galley.export.Edition;
import galley.export.Exported;
import galley.export.Exporter;
import galley.export.Exporters;
import galley.export.FileName;
import galley.export.MemoryDestination;
import galley.export.Options;
import galley.export.pdf.PdfStages;
import galley.model.Article;
import galley.read.Readers;
import galley.read.Reading;
import galley.source.Source;
import galley.source.SourceException;
import galley.style.Style;
import galley.style.Styles;
import galley.timeline.Timeline;
import galley.timeline.TimelineFinder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
 * The stages from a text to its files, each alone, in a warm JVM with the typefaces at hand, as in a batch. "brief" is
 * composing and writing the PDF together, as the command does it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 7, time = 2)
public class StageBenchmark {
    /** How often the sections of the sample come. */
    @Param("1")
    @SuppressWarnings("NullAway.Init") // set by JMH
    private String times;

    private final Readers readers = Readers.installed(StageBenchmark.class.getClassLoader());
    private final Compositor compositor = Compositor.bundled();
    private final Exporter pdf = exporter("pdf");
    private final Exporter docx = exporter("docx");
    private final Exporter csv = exporter("csv");

    @SuppressWarnings("NullAway.Init") // set before the first run
    private Stages done;

    /** What each stage starts from. */
    private record Stages(Source source, Article article, Timeline timeline, Edition edition, Composed composed) {}

    /** Made by JMH. */
    public StageBenchmark() {}

    /** Runs every stage once, so that each benchmark has what the stage before it gives. */
    @Setup
    public void prepare() throws IOException, SourceException {
        String sample = Files.readString(LongArticle.SAMPLE, StandardCharsets.UTF_8);
        String text = times.equals("1") ? sample : LongArticle.of(sample, Integer.parseInt(times));
        Source source = Source.of("sample.txt", text.getBytes(StandardCharsets.UTF_8));
        Article article = readers.read(source).article();
        Timeline timeline = TimelineFinder.find(article, source);
        Style style = Styles.shipped().load(Styles.BRIEF);
        Edition edition = new Edition(
                FileName.of(article.title()),
                article,
                source.origin(),
                timeline,
                style,
                new Options(Map.of()),
                Optional.empty());
        Composed composed = compositor.compose(new Request(article, source.origin(), timeline, style));
        done = new Stages(source, article, timeline, edition, composed);
    }

    private static Exporter exporter(String format) {
        return Exporters.installed(StageBenchmark.class.getClassLoader())
                .named(format)
                .orElseThrow();
    }

    /** Text into an article. */
    @Benchmark
    public Reading read() throws SourceException {
        return readers.read(done.source());
    }

    /** An article into its dated events. */
    @Benchmark
    public Timeline timeline() {
        return TimelineFinder.find(done.article(), done.source());
    }

    /** Lines broken, pages made up. */
    @Benchmark
    public Composed compose() {
        return compositor.compose(new Request(
                done.article(),
                done.source().origin(),
                done.timeline(),
                done.edition().style()));
    }

    /** Pages painted and tagged, fonts cut down and embedded, the file put in order. */
    @Benchmark
    public byte[] write() throws IOException {
        return PdfStages.write(done.edition(), done.composed().composition());
    }

    /** The PDF from the article on. */
    @Benchmark
    public Exported brief() throws IOException {
        return pdf.export(done.edition(), new MemoryDestination());
    }

    /** The report. */
    @Benchmark
    public Exported docx() throws IOException {
        return docx.export(done.edition(), new MemoryDestination());
    }

    /** The tables. */
    @Benchmark
    public Exported csv() throws IOException {
        return csv.export(done.edition(), new MemoryDestination());
    }
}
