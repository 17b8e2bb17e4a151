package galley.cli;

import galley.batch.ArticleMaker;
import galley.batch.ArticlePress;
import galley.batch.Copy;
import galley.book.Book;
import galley.book.Chapter;
import galley.export.Edition;
import galley.export.Exported;
import galley.export.Exporter;
import galley.export.FolderDestination;
import galley.read.ArticleReader;
import galley.read.Feed;
import galley.read.dump.Wanted;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.source.SourceException;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;
import galley.style.Styles;
import galley.timeline.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galley book}: several articles bound into one PDF or DOCX. */
@Command(name = "book", description = "Bind several articles into one PDF or DOCX.", sortOptions = false)
final class BookCommand implements Callable<Integer> {
    private static final long MEGABYTE = 1_000_000;
    private static final String NO_TIMELINE = "none";

    private final Surroundings surroundings;
    private final Installation installation;

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description =
                    "Articles, folders, ZIP archives, lists of files, or exports of wikis; chapters in this order.")
    private List<String> sources = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write, .pdf or .docx.")
    private String output = "";

    @Option(names = "--title", required = true, paramLabel = "TITLE", description = "The title of the whole.")
    private String title = "";

    @Option(
            names = "--page",
            paramLabel = "TITLE",
            description = "Of an export of a wiki this page alone; may be repeated, and chapters come in this order.")
    private List<String> pages = List.of();

    @Option(
            names = "--category",
            paramLabel = "NAME",
            description = "Of an export of a wiki the pages alone whose text names this category; may be repeated.")
    private List<String> categories = List.of();

    @Option(names = "--limit", paramLabel = "NUMBER", description = "So many articles and no more.")
    private long limit = Long.MAX_VALUE;

    @Mixin
    private LookOptions looks = new LookOptions();

    @Option(names = "--force", description = "Overwrite a file that is there with other content.")
    private boolean force;

    @Mixin
    private ArticleOptions reading = new ArticleOptions();

    BookCommand(Surroundings surroundings, Installation installation) {
        this.surroundings = surroundings;
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Reporter reporter = new Reporter(surroundings, reading.quiet());
        reporter.report("plugins", installation.diagnostics());
        reading.stated().check();
        Path file = surroundings.path(output);
        Exporter exporter = exporter(file);
        ArticlePress press = looks.press(List.of(exporter), any -> Styles.BOOK, surroundings, installation, reporter);
        if (press.settings().presentation().fit().isPresent()) {
            throw new Stop(ExitCode.WRONG_USAGE, "a book has as many pages as it needs", "leave --fit out");
        }
        Chapters chapters = chapters(press, reporter);
        if (chapters.read.isEmpty()) {
            throw new Stop(ExitCode.UNREADABLE, "there is no article to bind", "check the sources");
        }
        int code = write(press, chapters.read, exporter, file, reporter);
        code = ExitCode.worse(code, chapters.failed > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE);
        return ExitCode.worse(code, reading.exitCode(reporter.worst()));
    }

    /** The format that the name of the file asks for. */
    private Exporter exporter(Path file) {
        String name = String.valueOf(file.getFileName());
        String extension = name.substring(name.lastIndexOf('.') + 1);
        if (name.lastIndexOf('.') <= 0 || !List.of("pdf", "docx").contains(extension)) {
            throw new Stop(
                    ExitCode.WRONG_USAGE, "a book cannot be written as '" + name + "'", "name it *.pdf or *.docx");
        }
        return new FormatChoice(installation.exporters())
                .exporters(List.of(extension))
                .get(0);
    }

    /** The chapters that were read, and how many articles could not be. */
    private record Chapters(List<Chapter> read, int failed) {}

    private Chapters chapters(ArticlePress press, Reporter reporter) {
        ArticleMaker maker = new ArticleMaker(
                installation.readers(), reading.notation().map(this::notation), reading.stated()::in, press);
        Map<String, Chapter> all = new LinkedHashMap<>();
        int failed = 0;
        try (Feed feed = feed(reporter)) {
            Optional<Feed.Item> item = feed.next();
            while (item.isPresent() && all.size() + failed < limit) {
                Optional<Chapter> chapter = chapter(maker, press, item.get(), reporter);
                failed += chapter.isPresent() ? 0 : 1;
                String id = item.get().id();
                chapter.ifPresent(one -> all.put(id, one));
                item = feed.next();
            }
            reporter.report(String.join(", ", sources), feed.diagnostics());
        } catch (IOException e) {
            throw new Stop(ExitCode.UNREADABLE, "the sources cannot be read any further: " + e.getMessage(), "");
        }
        List<Chapter> ordered = new ArrayList<>(all.values());
        List<String> wanted = pages.stream().map(BookCommand::spaced).toList();
        if (!wanted.isEmpty()) {
            ordered.sort(Comparator.comparingInt(
                    chapter -> wanted.indexOf(chapter.article().title())));
        }
        return new Chapters(ordered, failed);
    }

    private static String spaced(String page) {
        return page.replace('_', ' ').strip();
    }

    private Feed feed(Reporter reporter) {
        Wanted wanted = new Wanted(Set.copyOf(pages), categories, (int) (reading.largest() * MEGABYTE));
        Path written = surroundings.path(output).toAbsolutePath().normalize();
        return new BatchSources(
                        surroundings,
                        reporter,
                        reading.largest() * MEGABYTE,
                        wanted,
                        file -> file.toAbsolutePath().normalize().equals(written),
                        true)
                .open(sources);
    }

    private ArticleReader notation(String name) {
        return installation
                .readers()
                .named(name)
                .orElseThrow(() -> Stop.unknown(
                        "no reader is named '" + name + "'",
                        name,
                        installation.readers().all().stream()
                                .map(ArticleReader::name)
                                .toList()));
    }

    private Optional<Chapter> chapter(ArticleMaker maker, ArticlePress press, Feed.Item item, Reporter reporter) {
        try {
            Copy copy = maker.copy(item);
            reporter.report(copy.source(), copy.reading().diagnostics());
            ArticlePress.Proof proof = press.proof(copy);
            reporter.report(copy.source(), proof.diagnostics());
            return Optional.of(new Chapter(
                    copy.reading().article(),
                    copy.source().origin(),
                    proof.timeline(),
                    proof.findings(),
                    copy.attachments()));
        } catch (SourceException e) {
            reporter.report(e.fileName(), e.diagnostics());
        } catch (IOException e) {
            String why = "it cannot be read: " + e.getMessage();
            reporter.report(item.name(), List.of(Diagnostic.error("C101", Place.UNKNOWN, why)));
        }
        return Optional.empty();
    }

    private int write(ArticlePress press, List<Chapter> chapters, Exporter exporter, Path file, Reporter reporter) {
        Style style = press.settings().styles().apply(exporter).with(Role.HEADING_1, Property.NEW_PAGE, true);
        boolean timelines = !style.get(Role.PAGE, Property.TIMELINE).equals(NO_TIMELINE);
        Book book = Book.of(title, chapters, timelines);
        String name = String.valueOf(file.getFileName());
        Edition edition = new Edition(
                        name.substring(0, name.lastIndexOf('.')),
                        book.article(),
                        book.origin(),
                        Timeline.EMPTY,
                        style,
                        press.settings().options(),
                        press.settings().issued())
                .with(press.settings().presentation().with(book.attachments()).binding());
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(surroundings.path(""));
        try (FolderDestination destination = new FolderDestination(folder, force)) {
            Exported exported = exporter.export(edition, destination);
            reporter.report(output, exported.diagnostics());
            destination.commit();
            reporter.say("wrote " + output + "  " + chapters.size()
                    + (chapters.size() == 1 ? " chapter, " : " chapters, ")
                    + exported.files().stream()
                            .map(Exported.WrittenFile::extent)
                            .filter(extent -> !extent.isEmpty())
                            .findFirst()
                            .map(extent -> extent + ", ")
                            .orElse("")
                    + Files.size(file) / 1000 + " KB");
            return ExitCode.DONE;
        } catch (IOException e) {
            reporter.report(
                    output, List.of(Diagnostic.error("C102", Place.UNKNOWN, "nothing was written: " + e.getMessage())));
            return ExitCode.UNWRITTEN;
        }
    }
}
