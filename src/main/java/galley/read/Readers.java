package galley.read;

import galley.plugin.Plugins;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.source.Source;
import galley.source.SourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The readers that are installed: ours and those of plug-ins, found the same way. */
public final class Readers {
    private final List<ArticleReader> readers;
    private final List<Diagnostic> diagnostics;

    private Readers(Plugins<ArticleReader> found) {
        List<ArticleReader> ordered = new ArrayList<>();
        found.services().stream().filter(reader -> !reader.readsAnything()).forEach(ordered::add);
        found.services().stream().filter(ArticleReader::readsAnything).forEach(ordered::add);
        this.readers = List.copyOf(ordered);
        this.diagnostics = found.diagnostics();
    }

    /** The readers that the class loader sees; a broken one is left out and told in {@link #diagnostics()}. */
    public static Readers installed(ClassLoader loader) {
        return new Readers(Plugins.of(ArticleReader.class, loader, ArticleReader::name));
    }

    /** All readers, those that read anything last. */
    public List<ArticleReader> all() {
        return readers;
    }

    /** What went wrong while looking for readers. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The reader of that name. */
    public Optional<ArticleReader> named(String name) {
        return readers.stream().filter(reader -> reader.name().equals(name)).findFirst();
    }

    /**
     * The first reader that recognises the source; of an archive, which is no text, one that reads any text does not.
     */
    public Optional<ArticleReader> recognising(Source source) {
        boolean packed = source.isPacked();
        return readers.stream()
                .filter(reader -> !(packed && reader.readsAnything()))
                .filter(reader -> reader.recognises(source))
                .findFirst();
    }

    /**
     * Reads a page of a wiki, with a reader of such pages where one is installed.
     *
     * @throws SourceException when there is no article in it
     */
    public Reading read(Source source, PageContext stated) throws SourceException {
        PageContext page = stated.checkedBy(source.text());
        Optional<ArticleReader> ofPages =
                readers.stream().filter(ArticleReader::readsPages).findFirst();
        Reading reading = ofPages.isPresent() ? ofPages.get().read(source, page) : read(source);
        List<Diagnostic> all = new ArrayList<>(reading.diagnostics());
        stated.language().flatMap(language -> overruled(language, page)).ifPresent(all::add);
        return new Reading(page.in(reading.article()), all, reading.quotable());
    }

    private static Optional<Diagnostic> overruled(String stated, PageContext page) {
        return page.language()
                .filter(language -> !language.equals(stated))
                .map(language -> Diagnostic.note(
                                "R004",
                                Place.UNKNOWN,
                                "the export says that its language is " + stated + ", but its words are of " + language)
                        .withHint("name the language with --language if this is wrong"));
    }

    /**
     * Reads a source with the first reader that recognises it; faults of decoding come with those of reading.
     *
     * @throws SourceException when there is no article in it
     */
    public Reading read(Source source) throws SourceException {
        Optional<ArticleReader> reader = recognising(source);
        if (source.isPacked() ? reader.isEmpty() : !Prose.isText(source.text())) {
            throw new SourceException(
                    source.path(),
                    List.of(Diagnostic.error("R003", Place.UNKNOWN, "this is no text but a program's own file")
                            .withHint("save the article as plain text, UTF-8")));
        }
        if (reader.isEmpty()) {
            throw new SourceException(
                    source.path(),
                    List.of(Diagnostic.error("R002", Place.UNKNOWN, "no reader knows this notation")
                            .withHint("galley formats lists the notations that can be read")));
        }
        Reading reading = reader.get().read(source);
        List<Diagnostic> all = new ArrayList<>(source.diagnostics());
        all.addAll(reading.diagnostics());
        return new Reading(reading.article(), all, reading.quotable());
    }
}
