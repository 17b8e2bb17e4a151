package galley.cli;

import galley.batch.Copy;
import galley.model.Article;
import galley.read.ArticleReader;
import galley.read.Reading;
import galley.read.dump.DumpFeed;
import galley.source.Attachments;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.source.Source;
import galley.source.SourceException;
import galley.timeline.TimelineFinder;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Articles named on the command line, loaded and read; what cannot be read is told and passed over. */
final class Inputs {
    private static final String STANDARD_INPUT = "-";
    private static final long MEGABYTE = 1_000_000;

    private final Surroundings surroundings;
    private final Installation installation;
    private final Reporter reporter;
    private final ArticleOptions options;
    private final long largest;

    Inputs(Surroundings surroundings, Installation installation, Reporter reporter, ArticleOptions options) {
        this.surroundings = surroundings;
        this.installation = installation;
        this.reporter = reporter;
        this.options = options;
        options.stated().check();
        this.largest = options.largest() * MEGABYTE;
    }

    /** Loads and reads an input, and reports what was found in it; empty where there is no article. */
    Optional<Copy> read(String name) {
        Optional<Source> source = load(name);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        try {
            Reading reading = reading(source.get());
            reporter.report(source.get(), reading.diagnostics());
            Article article = options.stated().in(reading.article());
            if (!TimelineFinder.knows(article.language())) {
                reporter.report(name, List.of(noDates(article.language())));
            }
            Reading stated = new Reading(article, reading.diagnostics(), reading.quotable());
            return Optional.of(new Copy(source.get(), stated, attachments(name)));
        } catch (SourceException e) {
            reporter.report(source.get(), e.diagnostics());
            return Optional.empty();
        }
    }

    private Attachments attachments(String name) {
        if (name.equals(STANDARD_INPUT)) {
            return Attachments.NONE;
        }
        Path folder = surroundings.path(name).toAbsolutePath().getParent();
        return folder == null ? Attachments.NONE : new PictureFolder(folder);
    }

    private static Diagnostic noDates(String language) {
        return Diagnostic.note(
                "C104",
                Place.UNKNOWN,
                "dates are found in English, German and Spanish, so this article in '" + language
                        + "' has no timeline");
    }

    private Reading reading(Source source) throws SourceException {
        if (options.notation().isEmpty()) {
            return installation.readers().read(source);
        }
        ArticleReader reader =
                installation.readers().named(options.notation().get()).orElseThrow(this::unknownNotation);
        return reader.read(source);
    }

    private Stop unknownNotation() {
        String notation = options.notation().orElse("");
        List<String> known =
                installation.readers().all().stream().map(ArticleReader::name).toList();
        return Stop.unknown("no reader is named '" + notation + "'", notation, known);
    }

    private Optional<Source> load(String name) {
        try {
            return Optional.of(name.equals(STANDARD_INPUT) ? standardInput() : file(name));
        } catch (NoSuchFileException e) {
            return unreadable(
                    name, "there is no such file", "check the name; a pattern such as *.txt is the shell's to expand");
        } catch (AccessDeniedException e) {
            return unreadable(name, "this file may not be read", "check its permissions");
        } catch (IOException e) {
            return unreadable(name, "cannot be read: " + e.getMessage(), "");
        }
    }

    private Source standardInput() throws IOException {
        byte[] bytes = surroundings.in().readNBytes((int) largest + 1);
        checkSize(bytes.length);
        return Source.of("stdin", bytes);
    }

    private Source file(String name) throws IOException {
        Path path = surroundings.path(name);
        if (Files.isDirectory(path)) {
            throw new IOException("it is a folder; name the articles in it");
        }
        if (DumpFeed.recognises(path)) {
            throw new IOException("it is an export of a wiki, or packed like one; galley batch takes such files");
        }
        checkSize(Files.size(path));
        return Source.of(name, Files.readAllBytes(path));
    }

    private void checkSize(long bytes) throws IOException {
        if (bytes > largest) {
            throw new IOException("it is larger than " + options.largest() + " MB, as no article is;"
                    + " --largest MEGABYTES lets it in all the same");
        }
    }

    private Optional<Source> unreadable(String name, String message, String hint) {
        Diagnostic diagnostic = Diagnostic.error("C101", Place.UNKNOWN, message);
        reporter.report(name, List.of(hint.isEmpty() ? diagnostic : diagnostic.withHint(hint)));
        return Optional.empty();
    }
}
