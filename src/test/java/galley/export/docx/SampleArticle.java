package galley.export.docx;

import galley.check.Manuscript;
import galley.export.Edition;
import galley.export.Options;
import galley.model.Article;
import galley.read.plain.PlainReader;
import galley.source.Source;
import galley.source.SourceException;
import galley.timeline.TimelineFinder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The real article in {@code samples/}, with the events that it dates. */
final class SampleArticle {
    private static final Path FILE = Path.of("samples", "2016-aktobe-shootings.txt");

    private SampleArticle() {}

    static Edition edition() throws IOException {
        Source source = Source.of("2016-aktobe-shootings.txt", Files.readAllBytes(FILE));
        Article article = article(source);
        return new Edition(
                "2016-aktobe-shootings",
                article,
                source.origin(),
                TimelineFinder.find(article, source),
                Articles.report(),
                Options.NONE,
                Optional.empty());
    }

    /** What the checker is given. */
    static Manuscript manuscript() throws IOException {
        Source source = Source.of("2016-aktobe-shootings.txt", Files.readAllBytes(FILE));
        Article article = article(source);
        return new Manuscript(article, TimelineFinder.find(article, source), Optional.of(source), c -> true);
    }

    /** The non-blank lines of the source that are prose. */
    static List<String> paragraphs() throws IOException {
        return Files.readAllLines(FILE, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("=") && !line.startsWith("- "))
                .filter(line -> !line.equals("Infobox"))
                .toList();
    }

    private static Article article(Source source) throws IOException {
        try {
            return new PlainReader().read(source).article();
        } catch (SourceException e) {
            throw new IOException("the sample cannot be read", e);
        }
    }
}
