package galley.style;

import galley.source.Diagnostic;
import galley.source.Nearest;
import galley.source.Place;
import galley.source.Source;
import galley.source.SourceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The styles there are: those that ship in the jar, by name, and those of users, by path. Immutable. */
public final class Styles {
    /** The style that a file builds on when it names none. */
    static final String BASE = "base";

    /** The style for printed briefs. */
    public static final String BRIEF = "brief";

    /** The style for reports: what DOCX takes when no style is named. */
    public static final String REPORT = "report";

    /** The style for several articles in one. */
    public static final String BOOK = "book";

    /** A jar cannot be listed, so they are named here; a test compares the list with the folder. */
    private static final List<String> SHIPPED =
            List.of(BRIEF, REPORT, "handout", "large-print", "ink-saver", "prepress", "plain", BOOK, BASE);

    private final StyleFiles files;

    /** The shipped styles and these files. */
    public Styles(StyleFiles files) {
        this.files = files;
    }

    /** The shipped styles alone. */
    public static Styles shipped() {
        return new Styles(StyleFiles.NONE);
    }

    /**
     * A shipped style as a list shows it.
     *
     * @param name what to write after {@code --style}
     * @param description one line about it
     */
    public record Entry(String name, String description) {}

    /** The names of the shipped styles, the usual ones first. */
    public static List<String> names() {
        return SHIPPED;
    }

    /** The shipped styles with one line about each, the usual ones first. */
    public static List<Entry> entries() {
        return SHIPPED.stream().map(name -> new Entry(name, description(name))).toList();
    }

    /**
     * A style, with all that it builds on.
     *
     * @param reference the name of a shipped style, or the path of a file, with or without {@code .yaml}
     * @throws SourceException where there is no such style, or it cannot be used; with everything found wrong in it
     * @throws IOException where a file is there and cannot be read
     */
    public Style load(String reference) throws SourceException, IOException {
        return new StyleLoader(files).load(find(reference)).style();
    }

    /**
     * Everything to be said about a style: its faults, or where it can be used, warnings.
     *
     * @throws SourceException where there is no such style
     * @throws IOException where a file is there and cannot be read
     */
    public List<Diagnostic> check(String reference) throws SourceException, IOException {
        return check(find(reference));
    }

    /** Everything to be said about a style file, in order of appearance. */
    public List<Diagnostic> check(Source source) throws IOException {
        try {
            return new StyleLoader(files).load(source).warnings();
        } catch (SourceException refused) {
            return refused.diagnostics();
        }
    }

    /** The style in a source, with all that it builds on. */
    public Style load(Source source) throws SourceException, IOException {
        return new StyleLoader(files).load(source).style();
    }

    private Source find(String reference) throws SourceException, IOException {
        Optional<Source> found = shipped(reference);
        if (found.isEmpty()) {
            found = files.find(reference);
        }
        if (found.isEmpty() && !hasExtension(reference)) {
            found = files.find(reference + ".yaml");
        }
        return found.orElseThrow(() -> new SourceException(
                reference,
                List.of(Diagnostic.error("S210", Place.UNKNOWN, "there is no style of this name, and no file")
                        .withHint(Nearest.hint(reference, SHIPPED, "the shipped styles are " + list())))));
    }

    static String list() {
        return String.join(", ", SHIPPED);
    }

    static boolean hasExtension(String reference) {
        return reference.endsWith(".yaml") || reference.endsWith(".yml");
    }

    /** The file of a shipped style; empty for any other name. */
    static Optional<Source> shipped(String name) {
        if (!SHIPPED.contains(name)) {
            return Optional.empty();
        }
        try (InputStream in = Styles.class.getResourceAsStream("/galley/styles/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("the style " + name + " is missing from this build");
            }
            return Optional.of(
                    Source.of(name, in.readAllBytes())); // without .yaml: a user's file may be called the same
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String description(String name) {
        try {
            Source source = shipped(name).orElseThrow();
            return StyleParser.parse(source, new Faults(source.path())).description();
        } catch (SourceException e) {
            throw new IllegalStateException("the shipped style " + name + " is faulty", e);
        }
    }
}
