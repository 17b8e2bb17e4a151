package galley.cli;

import galley.batch.JoinedFeed;
import galley.batch.Part;
import galley.batch.PathFeed;
import galley.batch.Shard;
import galley.batch.SliceFeed;
import galley.batch.ZipFeed;
import galley.read.Feed;
import galley.read.dump.DumpFeed;
import galley.read.dump.Stretch;
import galley.read.dump.Wanted;
import galley.source.Source;
import galley.source.SourceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The sources of a batch as users name them: folders, archives, dumps and lists, told by what they are. */
final class BatchSources {
    private static final String STANDARD_INPUT = "-";
    private static final int BEGINNING = 10_000;

    /** A part of a dump: some thousand articles, which is minutes of work. */
    private static final long PART_BYTES = 16_000_000;

    private static final long PART_ARTICLES = 500;

    private final Surroundings surroundings;
    private final Reporter reporter;
    private final long largest;
    private final Wanted wanted;
    private final Predicate<Path> excluded;
    private final boolean articlesToo;
    private Shard shard = Shard.WHOLE;

    /**
     * Sources to open.
     *
     * @param largest bytes of the largest article
     * @param wanted which pages of dumps are wanted
     * @param excluded what is no article in a folder, since the run writes it
     * @param articlesToo whether a file that is nothing else is an article rather than a list of them
     */
    BatchSources(
            Surroundings surroundings,
            Reporter reporter,
            long largest,
            Wanted wanted,
            Predicate<Path> excluded,
            boolean articlesToo) {
        this.surroundings = surroundings;
        this.reporter = reporter;
        this.largest = largest;
        this.wanted = wanted;
        this.excluded = excluded;
        this.articlesToo = articlesToo;
    }

    /** The same, for a run that makes a part of the articles. */
    BatchSources of(Shard part) {
        shard = part;
        return this;
    }

    /** Opens them all, to be read one after the other. */
    Feed open(List<String> names) {
        List<Map.Entry<String, Feed>> feeds = new ArrayList<>();
        List<String> ids = ids(names);
        for (int i = 0; i < names.size(); i++) {
            feeds.add(new SimpleImmutableEntry<>(ids.get(i), open(names.get(i))));
        }
        return feeds.size() == 1 ? feeds.get(0).getValue() : new JoinedFeed(feeds);
    }

    /** What the sources are called, each otherwise. */
    private static List<String> ids(List<String> names) {
        Set<String> ids = new LinkedHashSet<>();
        for (String name : names) {
            String id = name;
            while (!ids.add(id)) {
                id += "'";
            }
        }
        return List.copyOf(ids);
    }

    /**
     * Cuts the sources into parts that can be read apart: dumps in many streams by their bytes, other dumps not at all,
     * and all else by the number of articles.
     *
     * @param least so many parts at least each source has, if it can; the same number gives the same parts
     */
    List<Part> parts(List<String> names, int least) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Path path = surroundings.path(names.get(i));
            try {
                parts.addAll(isDump(path) ? parts(i, path, least) : parts(i, names.get(i), least));
            } catch (IOException e) {
                throw new Stop(ExitCode.UNREADABLE, names.get(i) + " cannot be read: " + e.getMessage(), "");
            }
        }
        return parts;
    }

    private static List<Part> parts(int source, Path dump, int least) throws IOException {
        int count = (int) Math.max(least, Files.size(dump) / PART_BYTES);
        List<Part> parts = Stretch.of(dump, count).stream()
                .map(stretch -> new Part(source, stretch.from(), stretch.to(), true))
                .toList();
        return parts.isEmpty() ? List.of(new Part(source, 0, Long.MAX_VALUE, false)) : parts;
    }

    private List<Part> parts(int source, String name, int least) throws IOException {
        long count = 0;
        try (Feed feed = open(name)) {
            while (feed.next().isPresent()) {
                count++;
            }
        }
        List<Part> parts = new ArrayList<>();
        long step = Math.max(1, Math.min(PART_ARTICLES, count / least));
        for (long from = 0; from < count; from += step) {
            parts.add(new Part(source, from, Math.min(count, from + step), false));
        }
        return parts;
    }

    /** Opens a part of the sources, its articles called as in a run over all of them. */
    Feed open(List<String> names, Part part) {
        String name = names.get(part.source());
        Feed feed = part.bytes() ? stretch(name, part) : new SliceFeed(open(name), part.from(), part.to());
        return names.size() == 1
                ? feed
                : new JoinedFeed(List.of(new SimpleImmutableEntry<>(ids(names).get(part.source()), feed)));
    }

    private Feed stretch(String name, Part part) {
        try {
            return DumpFeed.open(surroundings.path(name), name, wanted, new Stretch(part.from(), part.to()));
        } catch (SourceException | IOException e) {
            throw new Stop(ExitCode.UNREADABLE, name + " cannot be read: " + e.getMessage(), "");
        }
    }

    private static boolean isDump(Path path) throws IOException {
        return Files.isRegularFile(path) && !isZip(path) && DumpFeed.recognises(path);
    }

    private Feed open(String name) {
        try {
            return name.equals(STANDARD_INPUT) ? list(name, surroundings.in()) : file(name, surroundings.path(name));
        } catch (SourceException e) {
            reporter.report(e.fileName(), e.diagnostics());
            throw new Stop(
                    ExitCode.UNREADABLE,
                    name + " cannot be read",
                    "name a folder, a ZIP archive, a dump, or a list of files");
        } catch (IOException e) {
            throw new Stop(ExitCode.UNREADABLE, name + " cannot be read: " + e.getMessage(), "");
        }
    }

    private Feed file(String name, Path path) throws IOException, SourceException {
        if (!Files.exists(path)) {
            throw new Stop(ExitCode.UNREADABLE, "there is no " + name, "check the name");
        }
        boolean dump = isDump(path);
        boolean choosy = !wanted.titles().isEmpty() || !wanted.categories().isEmpty();
        if (choosy && !dump) {
            throw new Stop(
                    ExitCode.WRONG_USAGE,
                    "--title and --category choose pages of a dump, and " + name + " is none",
                    "leave them out");
        }
        if (dump) {
            return dump(name, path);
        }
        if (Files.isDirectory(path)) {
            return PathFeed.ofFolder(path, name, excluded, reading());
        }
        if (isZip(path) && !(articlesToo && isReport(path))) {
            return new ZipFeed(path, name, largest);
        }
        if (articlesToo && !isList(name, path)) {
            return PathFeed.ofList(surroundings.path(""), List.of(name), reading());
        }
        try (InputStream in = Files.newInputStream(path)) {
            return list(name, in);
        }
    }

    /** Of a dump in many streams only those of the shard are read. */
    private Feed dump(String name, Path path) throws IOException, SourceException {
        List<Stretch> stretches = shard.count() == 1 ? List.of() : Stretch.of(path, shard.count());
        return stretches.isEmpty()
                ? DumpFeed.open(path, name, wanted)
                : DumpFeed.open(path, name, wanted, stretches.get(shard.index() - 1));
    }

    /** A list begins with the name of a file that is there; hardly any article does. */
    private boolean isList(String name, Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            Path folder = surroundings.path("");
            return Source.of(name, in.readNBytes(BEGINNING))
                    .text()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .findFirst()
                    .filter(line -> isFile(folder, line))
                    .isPresent();
        }
    }

    /** A report is a ZIP archive too. */
    private static boolean isReport(Path path) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(".docx");
    }

    private static boolean isZip(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return Source.of("beginning", in.readNBytes(4)).isPacked();
        }
    }

    private PathFeed.Reading reading() {
        return new PathFeed.Reading(largest, PictureFolder::new);
    }

    /** A list of files; names in it begin where the command was called, as those on the command line do. */
    private Feed list(String name, InputStream in) throws IOException {
        List<String> lines = Source.of(name, in.readAllBytes()).text().lines().toList();
        Path folder = surroundings.path("");
        boolean none = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .noneMatch(line -> isFile(folder, line));
        if (none) {
            throw new Stop(
                    ExitCode.UNREADABLE,
                    name + " is no folder, ZIP archive or dump, and as a list it names no file that is there",
                    "galley export takes the articles themselves");
        }
        return PathFeed.ofList(folder, lines, reading());
    }

    private static boolean isFile(Path folder, String line) {
        try {
            return Files.isRegularFile(folder.resolve(line));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
