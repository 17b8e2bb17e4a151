package galley.batch;

import galley.export.Exported;
import galley.export.Exporter;
import galley.export.MemoryDestination;
import galley.export.RefusedException;
import galley.model.Article;
import galley.read.ArticleReader;
import galley.read.Feed;
import galley.read.Readers;
import galley.read.Reading;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.source.Source;
import galley.source.SourceException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Makes one article into files in memory: the same item gives the same bytes, on any thread of any machine. Never
 * throws over an article: what goes wrong with one is part of what came of it.
 */
public final class ArticleMaker {
    private final Readers readers;
    private final Optional<ArticleReader> notation;
    private final UnaryOperator<Article> stated;
    private final ArticlePress press;

    /**
     * A maker.
     *
     * @param readers the readers that are installed
     * @param notation the reader of all articles, where users name one
     * @param stated puts in what users state of the articles
     * @param press what they are made with
     */
    public ArticleMaker(
            Readers readers, Optional<ArticleReader> notation, UnaryOperator<Article> stated, ArticlePress press) {
        this.readers = readers;
        this.notation = notation;
        this.stated = stated;
        this.press = press;
    }

    /**
     * Makes an article.
     *
     * @param name what its files are named
     */
    public Made make(Feed.Item item, String name) {
        try {
            return made(item, name);
        } catch (OutOfMemoryError e) {
            return failed(Diagnostic.error("B103", Place.UNKNOWN, "it needs more memory than Java has here")
                    .withHint("GALLEY_JAVA_OPTS=-Xmx4g gives it 4 GB; fewer --jobs leave more for each"));
        } catch (RuntimeException | StackOverflowError e) {
            return failed(Diagnostic.error("B104", Place.UNKNOWN, "a fault of galley itself: " + e)
                    .withHint("report it together with the article"));
        }
    }

    private static Made failed(Diagnostic failure) {
        return Made.failed("", List.of(), List.of(failure));
    }

    private Made made(Feed.Item item, String name) {
        Source source;
        try {
            source = item.text().load();
        } catch (IOException e) {
            return failed(Diagnostic.error("B101", Place.UNKNOWN, "it cannot be read: " + e.getMessage()));
        }
        String input = source.origin().sha256();
        List<Diagnostic> told = new ArrayList<>();
        try {
            Copy copy = copy(item, source);
            told.addAll(copy.reading().diagnostics());
            return printed(copy, name, told);
        } catch (SourceException e) {
            return Made.failed(input, told, e.diagnostics());
        } catch (RefusedException e) {
            return Made.failed(input, told, List.of(e.diagnostic()));
        } catch (IOException e) {
            return Made.failed(
                    input,
                    told,
                    List.of(Diagnostic.error("B102", Place.UNKNOWN, "nothing was made: " + e.getMessage())));
        }
    }

    /**
     * Reads an article without making anything of it.
     *
     * @throws SourceException when it is none
     * @throws IOException when its text cannot be had
     */
    public Copy copy(Feed.Item item) throws SourceException, IOException {
        return copy(item, item.text().load());
    }

    private Copy copy(Feed.Item item, Source source) throws SourceException {
        Reading reading = read(item, source);
        Article article = stated.apply(reading.article());
        return new Copy(source, new Reading(article, reading.diagnostics(), reading.quotable()), item.attachments());
    }

    private Reading read(Feed.Item item, Source source) throws SourceException {
        if (notation.isPresent()) {
            Reading reading = notation.get().read(source);
            return item.page()
                    .map(page -> page.checkedBy(source.text()))
                    .map(page -> new Reading(page.in(reading.article()), reading.diagnostics(), reading.quotable()))
                    .orElse(reading);
        }
        return item.page().isPresent() ? readers.read(source, item.page().get()) : readers.read(source);
    }

    private Made printed(Copy copy, String name, List<Diagnostic> told) throws IOException {
        ArticlePress.Proof proof = press.proof(copy);
        told.addAll(proof.diagnostics());
        MemoryDestination destination = new MemoryDestination();
        for (Exporter exporter : press.settings().exporters()) {
            Exported exported = press.export(name, copy, proof, exporter, destination);
            told.addAll(exported.diagnostics());
        }
        Article article = copy.reading().article();
        return new Made(
                article.title(),
                article.language(),
                copy.source().origin().sha256(),
                destination.files(),
                told,
                List.of());
    }
}
