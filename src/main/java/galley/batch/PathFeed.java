package galley.batch;

import galley.read.Feed;
import galley.source.Attachments;
import galley.source.Diagnostic;
import galley.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Articles that lie in files of their own: those of a folder, or those that a list names. */
public final class PathFeed implements Feed {
    /** What articles are kept in; a file of another kind in a folder is no article. */
    private static final Set<String> KINDS =
            Set.of("", "txt", "text", "wiki", "wikitext", "mediawiki", "mw", "json", "docx");

    private final Path folder;
    private final String shown;
    private final List<String> names;
    private final Reading reading;
    private int next;

    /**
     * How files are read.
     *
     * @param largest bytes of the largest that is
     * @param beside the files beside those of a folder
     */
    public record Reading(long largest, Function<Path, Attachments> beside) {
        /** The text of a file. */
        Source source(Path file, String shownName) throws IOException {
            try {
                if (Files.size(file) > largest) {
                    throw tooLarge(largest);
                }
                return Source.of(shownName, Files.readAllBytes(file));
            } catch (NoSuchFileException e) {
                throw new IOException("there is no such file", e);
            }
        }

        static IOException tooLarge(long largest) {
            return new IOException("it is larger than " + largest / 1_000_000
                    + " MB, as no article is; --largest MEGABYTES lets it in all the same");
        }
    }

    private PathFeed(Path folder, String shown, List<String> names, Reading reading) {
        this.folder = folder;
        this.shown = shown;
        this.names = names;
        this.reading = reading;
    }

    /**
     * The articles of a folder and of those in it, in the order of their names, hidden ones left out.
     *
     * @param shown how users named it
     * @param excluded what is no article there, such as what the run itself writes
     */
    public static PathFeed ofFolder(Path folder, String shown, Predicate<Path> excluded, Reading reading)
            throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> names = files.filter(file -> Files.isRegularFile(file) && !excluded.test(file))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(PathFeed::isArticle)
                    .sorted()
                    .toList();
            return new PathFeed(folder, shown + "/", names, reading);
        }
    }

    /**
     * The articles that a list names, one a line, in its order; empty lines are nothing.
     *
     * @param folder where relative names begin
     */
    public static PathFeed ofList(Path folder, List<String> lines, Reading reading) {
        List<String> names = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new PathFeed(folder, "", names, reading);
    }

    /** Whether a file in a folder or archive is taken for an article, by its name. */
    static boolean isArticle(String name) {
        boolean hidden =
                name.startsWith("__MACOSX/") || Stream.of(name.split("/", -1)).anyMatch(PathFeed::isHidden);
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return !hidden && KINDS.contains(dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isHidden(String part) {
        return part.startsWith(".") && !part.equals(".") && !part.equals("..");
    }

    /** What the files of an article are named after: its own file's name without its kind. */
    static String called(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    @Override
    public Optional<Item> next() {
        if (next == names.size()) {
            return Optional.empty();
        }
        String name = names.get(next++);
        Path file = folder.resolve(name);
        return Optional.of(new Item(
                name,
                called(name),
                Map.of(),
                () -> reading.source(file, shown + name),
                Optional.empty(),
                attachments(file)));
    }

    private Attachments attachments(Path file) {
        Path beside = file.toAbsolutePath().getParent();
        return beside == null ? Attachments.NONE : reading.beside().apply(beside);
    }

    @Override
    public double progress() {
        return names.isEmpty() ? 1 : (double) next / names.size();
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return List.of();
    }

    @Override
    public void close() {
        // nothing is open between two articles
    }
}
